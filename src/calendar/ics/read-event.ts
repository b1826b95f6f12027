// Reads one event of a calendar file: on which whole days it falls, over all its repetitions, and if on none, why.
import ICAL from 'ical.js';
import { addDays, date } from '../dates';
import type { Block } from './split-ics';
import type { Span } from './suggest-kind';
import type { Walls } from './wall';
import { type en, words } from './words';

export interface Parsed {
  readonly block: Block;
  readonly component: ICAL.Component;
  readonly name: string;
  readonly uid: string | null;
  readonly start: Start;
  readonly isCancelled: boolean;
  /** One repetition of another event, told anew. */
  readonly isChange: boolean;
  /** What could not be read of it, while the rest is used. */
  readonly doubt: string | null;
}

interface Start {
  readonly time: ICAL.Time;
  readonly zone: string | null;
}

/** Returns the event, or a sentence that says what is wrong with it and where. */
export function parseEvent(block: Block): Parsed | { readonly problem: string } {
  const text = asDates(block.text);
  const whole = componentIn(text);
  const component = whole ?? componentIn(withoutRepeats(text));
  const name = (/^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1] ?? '').trim();
  const called = whole ? String(whole.getFirstPropertyValue('summary') ?? '') : name;
  const leftOut = (why: LeftOut) => ({ problem: leftOutWords(block, called, why) });
  if (!component) return leftOut('unread-dates');
  const start = startOf(component);
  if (typeof start === 'string') return leftOut(start);
  const refused = whole ? tooOften(whole) : 'unread';
  return {
    block,
    component: refused && whole ? (componentIn(withoutRepeats(text)) ?? component) : component,
    name: called.replaceAll(/\s+/g, ' ').trim().slice(0, 120) || words().unnamed,
    uid: textOf(component, 'uid'),
    start,
    isCancelled: textOf(component, 'status')?.toUpperCase() === 'CANCELLED',
    isChange: component.hasProperty('recurrence-id'),
    doubt: refused ? `${placeOf(block, called)} ${words().firstDayOnly[refused]}` : null,
  };
}

type LeftOut = keyof (typeof en)['leftOut'];

/** Returns a sentence that says where an event stands and why it is left out. */
export const leftOutWords = (block: Block, name: string, why: LeftOut): string =>
  `${placeOf(block, name)} ${words().leftOut[why]}`;

const placeOf = ({ line }: Block, name: string): string => (name ? words().lineOf(line, name.slice(0, 60)) : words().line(line));

/** Less would be a lesson and not a day. */
const SHORTEST_HOURS = 5;
/** Of one event; a day off each week for years is fewer. */
const MOST_DAYS = 400;
const MOST_STEPS = 20_000;

export type Days =
  | { readonly kind: 'days'; readonly spans: Span[] }
  | { readonly kind: 'none'; readonly why: 'short' | 'outside' };

/** Returns its days between two dates. A repetition that was cancelled or moved is as the calendar says it now is. */
export function daysOf({ component, start }: Parsed, changes: readonly Parsed[], within: Span, walls: Walls): Days {
  const event = new ICAL.Event(component, { exceptions: changes.map((change) => change.component), strictExceptions: false });
  if (!event.isRecurring()) return gather([spanOf(event.startDate, event.endDate, start.zone, walls)], within);
  const spans: (Span | null)[] = [];
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = iterator.next();
    if (!next || yearOnly(next) > Number(within.to.slice(0, 4)) || spans.length >= MOST_DAYS) break;
    if (yearOnly(next) < Number(within.from.slice(0, 4)) - 1) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (String(item.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') continue;
    const span = spanOf(startDate, endDate, zoneOf(item.component), walls);
    if (span === null || (span.from <= within.to && span.to >= within.from)) spans.push(span);
  }
  return gather(spans, within);
}

const yearOnly = ({ year }: ICAL.Time): number => year;

function gather(spans: readonly (Span | null)[], within: Span): Days {
  const whole = spans.filter((span) => span !== null);
  const here = whole.filter(({ from, to }) => from <= within.to && to >= within.from);
  if (here.length > 0) return { kind: 'days', spans: here };
  return { kind: 'none', why: whole.length < spans.length ? 'short' : 'outside' };
}

/** The last day of an event that ends at midnight is the day before. `null`: shorter than a working day. */
function spanOf(start: ICAL.Time, end: ICAL.Time, zone: string | null, walls: Walls): Span | null {
  if (start.isDate) {
    const [from, to] = [dateOf(start), addDays(dateOf(end), -1)];
    return { from, to: to < from ? from : to };
  }
  const [from, to] = [walls.toSchool(start, zone), walls.toSchool(end, zone)];
  const last = to.clock === '00:00' && to.date > from.date ? addDays(to.date, -1) : to.date;
  const hours = end.subtractDate(start).toSeconds() / 3600;
  return hours < SHORTEST_HOURS ? null : { from: from.date, to: last < from.date ? from.date : last };
}

const dateOf = ({ year, month, day }: ICAL.Time): string => date(year, month, day);

function startOf(component: ICAL.Component): Start | LeftOut {
  const property = component.getFirstProperty('dtstart');
  if (!property) return 'no-start';
  const time = property.getFirstValue();
  const raw = String((property.toJSON() as unknown[])[3] ?? '');
  if (!(time instanceof ICAL.Time) || !isRealDay(raw)) return 'no-such-start';
  const end = component.getFirstProperty('dtend');
  const ends = end?.getFirstValue();
  if (end && !(ends instanceof ICAL.Time && isRealDay(String((end.toJSON() as unknown[])[3] ?? '')))) return 'no-such-end';
  if (ends instanceof ICAL.Time && ends.compare(time) < 0) return 'ends-first';
  return { time, zone: zoneOf(component) };
}

const zoneOf = (component: ICAL.Component): string | null => {
  const zone = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof zone === 'string' && zone !== '' ? zone : null;
};

/** Days beyond a month's end would silently run on into the next. */
function isRealDay(raw: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(raw) ?? [];
  return year !== undefined && date(Number(year), Number(month), Number(day)) === raw.slice(0, 10) && Number(year) > 1900;
}

/** Repeating as no day off does, or in a way that never comes true, for which the library would look without end. */
function tooOften(component: ICAL.Component): keyof (typeof en)['firstDayOnly'] | null {
  const rule = component.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return null;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) return 'within-day';
  if (rule.interval > 1_000) return 'too-seldom';
  const [days, months] = [partOf(rule, 'BYMONTHDAY'), partOf(rule, 'BYMONTH')];
  const longest = months.length > 0 ? Math.max(...months.map((month) => new Date(Date.UTC(2024, month, 0)).getUTCDate())) : 31;
  return days.length > 0 && days.every((day) => Math.abs(day) > longest) ? 'no-such-day' : null;
}

const partOf = (rule: ICAL.Recur, part: 'BYMONTHDAY' | 'BYMONTH'): number[] => (rule.parts[part] ?? []).map(Number);

const withoutRepeats = (text: string): string => text.replaceAll(/^(RRULE|RDATE|EXDATE)[;:].*(\r\n[ \t].*)*\r\n/gim, '');

/** Dates without a time are often written without saying that they are dates. */
const asDates = (text: string): string =>
  text.replaceAll(
    /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;(?!VALUE=)[^:\r\n]*)?:(\d{8}(?:,\d{8})*)[ \t]*$/gim,
    '$1;VALUE=DATE:$2',
  );

function componentIn(text: string): ICAL.Component | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text) as never);
    // Values are read when they are asked for, and only then found to be wrong.
    for (const property of component.getAllProperties()) property.getValues();
    return component;
  } catch {
    return null;
  }
}

const textOf = (component: ICAL.Component, name: string): string | null => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : null;
};
