// Guesses what an event of a school's calendar says of its days. Only a suggestion: the person sees it before anything is added.
import type { AddedKind } from '../../model/calendar';
import { holidaysOf, SUBSTITUTE } from '../bank-holidays';
import { addDays, yearOf } from '../dates';
import { CLOSED, INSET, NEAR, TERM } from './lexicon-days';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A term lasts longer than what is merely named after one. */
const SHORTEST_TERM_DAYS = 10;
/** Nobody is shut for so long, and nothing near a holiday lasts a week. */
const LONGEST_CLOSURE_DAYS = 100;
const WEEK = 5;

/** Returns what to take the event for, or `null` when it says nothing of whether there is school. */
export function suggestKind(name: string, { from, to }: Span): AddedKind | null {
  const isLong = addDays(from, WEEK - 1) <= to;
  if (INSET.test(name)) return /\btwilight\b/iu.test(name) || isLong ? null : 'inset';
  if (addDays(from, LONGEST_CLOSURE_DAYS) < to) return TERM.test(name) ? 'term' : null;
  if (TERM.test(name) && addDays(from, SHORTEST_TERM_DAYS - 1) <= to && !/\bbreak|holiday/iu.test(name)) return 'term';
  if (from === to && isNamedHoliday(name, from)) return 'closed';
  return CLOSED.test(name) && !NEAR.test(name) ? 'closed' : null;
}

/** The day is a bank holiday somewhere here, and is called so. */
function isNamedHoliday(name: string, day: string): boolean {
  const called = plain(name);
  return (['england-and-wales', 'scotland', 'northern-ireland', 'slovenia'] as const).some((region) => {
    const holiday = holidaysOf(yearOf(day), region).get(day);
    return holiday !== undefined && called.includes(plain(holiday.replace(SUBSTITUTE, '')));
  });
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]+/gu, '');
