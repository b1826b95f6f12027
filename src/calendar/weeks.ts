// Weeks as ISO 8601 counts them: from Monday to Sunday on the wall's calendar, with the moments at which they begin in a zone.
import { addDays, date, dayOfWeek, yearOf } from './dates';
import { localTime } from './local-time';

/** Returns the Monday on or before that day. */
export const mondayOf = (day: string): string => addDays(day, -((dayOfWeek(day) + 6) % 7));

/** Returns the number that the week of that day bears, and the year that it is counted in: the one its Thursday is in. */
export function isoWeekOf(day: string): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearOf(thursday);
  const days = (Date.parse(thursday) - Date.parse(date(year, 1, 1))) / 86_400_000;
  return { year, week: Math.floor(days / 7) + 1 };
}

/** Returns the Monday of the week in which a moment lies there; `null` when moment or zone cannot be read. */
export function weekAt(at: string, timeZone: string): string | null {
  const here = localTime(at, timeZone);
  return here && mondayOf(here.date);
}

/** Every zone's clocks differ from UTC, and are put forward or back, by whole quarters of an hour. */
const QUARTER = 900_000;
/** No zone is further from UTC. */
const FURTHEST = 64;

/**
 * Returns the first moment of that day there, in UTC: mostly midnight, an hour later where the clocks were put forward at midnight.
 * `null` when the zone cannot be read.
 */
export function startOfDay(day: string, timeZone: string): string | null {
  const midnight = Date.parse(`${day}T00:00:00.000Z`) / QUARTER;
  const moment = (quarter: number) => new Date(quarter * QUARTER).toISOString();
  let before = midnight - FURTHEST;
  let from = midnight + FURTHEST;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    const here = localTime(moment(middle), timeZone);
    if (!here) return null;
    if (here.date >= day) from = middle;
    else before = middle;
  }
  return moment(from);
}

/** Returns the Mondays from one to another, both included. */
export function mondaysBetween(first: string, last: string): string[] {
  const mondays: string[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}
