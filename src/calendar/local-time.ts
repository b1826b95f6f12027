// Tells what the clock and the calendar on the wall say at a moment, in a given zone.
import type { Weekday } from '../model/calendar';

export interface LocalTime {
  /** "2026-05-04" */
  readonly date: string;
  /** "08:30"; seconds are cut off. */
  readonly clock: string;
  readonly weekday: Weekday;
}

/** Returns the local time, or `null` when the moment or the zone cannot be read. */
export function localTime(at: string, timeZone: string): LocalTime | null {
  const clock = clockIn(timeZone);
  let here = clock.told.get(at);
  if (here !== undefined || !clock.format) return here ?? null;
  here = read(at, clock.format);
  if (clock.told.size >= MOST) clock.told.clear();
  clock.told.set(at, here);
  return here;
}

/** Making a format costs more than a thousand uses of it, and within a day the same few moments are asked about again and again. */
interface Clock {
  readonly format: Intl.DateTimeFormat | null;
  readonly told: Map<string, LocalTime | null>;
}

const MOST = 100;
const clocks = new Map<string, Clock>();

function clockIn(timeZone: string): Clock {
  const clock = clocks.get(timeZone) ?? { format: makeFormat(timeZone), told: new Map() };
  clocks.set(timeZone, clock);
  return clock;
}

function read(at: string, format: Intl.DateTimeFormat): LocalTime | null {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return null;
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    clock: `${parts.hour}:${parts.minute}`,
    weekday: (parts.weekday ?? '').slice(0, 3).toLowerCase() as Weekday,
  };
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
    });
  } catch {
    return null;
  }
}
