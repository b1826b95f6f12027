// Days and stretches of days as people say them.
import { writtenDate } from '../../src/language/written-date';
import { words } from './time-words';

const says = (day: string, options: Intl.DateTimeFormatOptions): string =>
  writtenDate(new Date(`${day}T00:00:00Z`), { ...options, timeZone: 'UTC' });

/** "Tuesday 1 December 2026" */
export const dayWords = (day: string): string =>
  words().day(says(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }));

/** "December 2026" */
export const monthWords = (day: string): string => says(day, { month: 'long', year: 'numeric' });

/** "Mon 26 Oct 2026", "Mon 26 Oct to Fri 30 Oct 2026", "Mon 21 Dec 2026 to Fri 1 Jan 2027" */
export function spanWords(from: string, to: string): string {
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const whole = (day: string) => words().day(says(day, { ...short, year: 'numeric' }));
  if (from === to) return whole(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return words().span(sameYear ? words().day(says(from, short)) : whole(from), whole(to));
}
