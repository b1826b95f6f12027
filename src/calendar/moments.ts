// Finds the moment at which the clock on the wall shows a given time, next or on a given day, over changes of summer time too.
import { localTime } from './local-time';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Returns the first moment from `at` on when clocks in that zone show `clock`; `null` when moment, clock or zone cannot be read. */
export function momentAt(at: string, clock: string, timeZone: string): string | null {
  const now = localTime(at, timeZone);
  const wanted = minutesOf(clock);
  if (!now || wanted === null) return null;
  const start = Math.floor(Date.parse(at) / MINUTE) * MINUTE;
  const ahead = (wanted - (minutesOf(now.clock) ?? 0) + DAY) % DAY;
  const guess = new Date(start + ahead * MINUTE).toISOString();
  const shown = minutesOf(localTime(guess, timeZone)?.clock ?? '');
  if (shown === null) return null;
  // A night on which the clocks changed lies between.
  const off = ((wanted - shown + DAY + DAY / 2) % DAY) - DAY / 2;
  return off === 0 ? guess : new Date(Date.parse(guess) + off * MINUTE).toISOString();
}

/** Returns the moment at which clocks in that zone show that day and time; `null` when one of them cannot be read. */
export function momentOn(date: string, clock: string, timeZone: string): string | null {
  const wanted = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(wanted)) return null;
  let guess = wanted;
  // Twice: the first step may cross a night on which the clocks changed.
  for (let step = 0; step < 2; step += 1) {
    const shown = localTime(new Date(guess).toISOString(), timeZone);
    if (!shown) return null;
    guess += wanted - Date.parse(`${shown.date}T${shown.clock}:00Z`);
  }
  return new Date(guess).toISOString();
}

function minutesOf(clock: string): number | null {
  const match = /^(\d\d):(\d\d)$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
