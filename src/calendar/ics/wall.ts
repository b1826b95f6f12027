// Brings the times of a calendar file, each in a zone of its own, to the clock on the school's wall.
import ICAL from 'ical.js';
import { localTime } from '../local-time';
import { momentOn } from '../moments';
import type { Block } from './split-ics';

/** A day and a time on a wall. */
export interface Wall {
  readonly date: string;
  readonly clock: string;
}

export interface Walls {
  /** Returns the same moment on the school's wall. A zone that nobody knows counts as the school's, and is remembered in `strange`. */
  toSchool(time: ICAL.Time, zone: string | null): Wall;
  readonly strange: ReadonlySet<string>;
}

export function createWalls(zones: readonly Block[], schoolZone: string): Walls {
  const own = new Map(zones.flatMap((block) => zoneIn(block.text) ?? []).map((zone) => [zone.tzid, zone]));
  const strange = new Set<string>();
  const instantOf = (time: ICAL.Time, zone: string | null): string | null => {
    const wall = wallOf(time);
    if (time.zone === ICAL.Timezone.utcTimezone) return `${wall.date}T${wall.clock}:00Z`;
    if (zone === null) return null;
    const byName = momentOn(wall.date, wall.clock, zone.replace(/^\/[^/]+\//, ''));
    if (byName) return byName;
    const told = own.get(zone);
    if (told) return new Date((time.toUnixTime() - told.utcOffset(time)) * 1000).toISOString();
    strange.add(zone);
    return null;
  };
  return {
    toSchool(time, zone) {
      const instant = instantOf(time, zone);
      return (instant && localTime(instant, schoolZone)) || wallOf(time);
    },
    strange,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

const wallOf = ({ year, month, day, hour, minute }: ICAL.Time): Wall => ({
  date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
  clock: `${two(hour)}:${two(minute)}`,
});

function zoneIn(text: string): ICAL.Timezone | null {
  try {
    const [, , parts] = ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`) as [string, unknown, unknown[]];
    return new ICAL.Timezone(new ICAL.Component(parts[0] as never));
  } catch {
    return null;
  }
}
