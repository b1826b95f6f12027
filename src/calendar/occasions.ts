// Moments that stand for a kind of time, as a person would name it: a school day at half past ten, an evening, a weekend.
import type { Calendar } from '../model/calendar';
import { localTime } from './local-time';
import { momentAt } from './moments';
import { isWorking } from './working';

export const occasions = ['school-day', 'evening', 'weekend'] as const;
export type Occasion = (typeof occasions)[number];

/** Longer than the longest holiday, and than a calendar whose terms have not been entered for next year. */
const MOST_DAYS = 370;
const DAY_MS = 86_400_000;

const CLOCKS = { 'school-day': '10:30', evening: '20:00', weekend: '11:00' } as const;

/**
 * Returns the next such moment from `now` on, ISO 8601; `null` when the calendar holds none within a year. A school day is one on which
 * the calendar's owner works; where nobody works at half past ten, it is when that day's work begins. An evening follows such a day,
 * and is nobody's working time; a weekend is a Saturday or Sunday that is not worked.
 */
export function occasionAt(occasion: Occasion, calendar: Calendar, now: string): string | null {
  for (const noon of noons(now, calendar.timeZone)) {
    const found = momentOn(occasion, noon, calendar);
    if (found !== null && Date.parse(found) >= Date.parse(now)) return found;
  }
  return null;
}

/** Noon on each of the days to come, by that zone's clocks, today's first. */
function* noons(now: string, timeZone: string): Generator<string, void> {
  const today = localTime(now, timeZone)?.date;
  if (today === undefined) return;
  for (let day = 0; day < MOST_DAYS; day++) {
    // Noon in Greenwich is within the same day, or near its edge, everywhere; the clock then says which noon is meant.
    const date = new Date(Date.parse(`${today}T12:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
    const noon = [-1, 0, -2].map((shift) => noonFrom(date, shift, timeZone)).find((found) => found !== null);
    if (noon) yield noon;
  }
}

/** Noon on that date, looked for from a day's shift of its Greenwich midnight on. */
function noonFrom(date: string, shift: number, timeZone: string): string | null {
  const found = momentAt(new Date(Date.parse(`${date}T00:00:00Z`) + shift * DAY_MS).toISOString(), '12:00', timeZone);
  return found && localTime(found, timeZone)?.date === date ? found : null;
}

function momentOn(occasion: Occasion, noon: string, calendar: Calendar): string | null {
  const at = (clock: string) => onSameDay(noon, clock, calendar.timeZone);
  const works = (moment: string | null) => moment !== null && isWorking(moment, calendar).kind === 'working';
  if (occasion === 'weekend') {
    const day = localTime(noon, calendar.timeZone);
    const moment = at(CLOCKS.weekend);
    const isWeekend = day?.weekday === 'sat' || day?.weekday === 'sun';
    return isWeekend && !works(moment) ? moment : null;
  }
  const starts = (calendar.workingHours[localTime(noon, calendar.timeZone)?.weekday ?? 'mon'] ?? []).map(({ from }) => from);
  const worked = [CLOCKS['school-day'], ...starts.sort()].map(at).find(works) ?? null;
  if (occasion === 'school-day' || worked === null) return worked;
  const evening = at(CLOCKS.evening);
  return works(evening) ? null : evening;
}

/** The clock on the day that holds this noon. */
function onSameDay(noon: string, clock: string, timeZone: string): string | null {
  const start = new Date(Date.parse(noon) - DAY_MS / 2).toISOString();
  for (const from of [noon, start, new Date(Date.parse(noon) - DAY_MS / 2 - 2 * 3_600_000).toISOString()]) {
    const found = momentAt(from, clock, timeZone);
    if (found && localTime(found, timeZone)?.date === localTime(noon, timeZone)?.date) return found;
  }
  return null;
}
