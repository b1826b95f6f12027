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
  const moment = new Date(at);
  const format = formatOf(timeZone);
  if (Number.isNaN(moment.getTime()) || !format) return null;
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    clock: `${parts.hour}:${parts.minute}`,
    weekday: (parts.weekday ?? '').slice(0, 3).toLowerCase() as Weekday,
  };
}

/** Making a format costs more than a thousand uses of it. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormat(timeZone);
  formats.set(timeZone, made);
  return made;
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
