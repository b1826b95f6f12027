// Says whether somebody is at work at a moment, until when, and if not, why not.
import type { PersonCalendar, Stretch } from '../model/calendar';
import { type KindOfDay, kindOfDay } from './kind-of-day';
import { type LocalTime, localTime } from './local-time';
import { joined } from './stretches';

export type Working =
  /** `until` ends the stretch; `freeFrom` is when the next break or the end of the stretch comes. */
  | {
      readonly kind: 'working';
      readonly clock: string;
      readonly stretch: Stretch;
      readonly until: string;
      readonly freeFrom: string;
      /** What the day is called, where staff are at work without pupils, or although there is no school. */
      readonly inset?: string;
      readonly despite?: string;
    }
  | { readonly kind: 'off'; readonly why: 'break'; readonly name: string }
  | { readonly kind: 'off'; readonly why: 'outside-hours' | 'unreadable' }
  | Extract<KindOfDay, { kind: 'off' }>;

/** A stretch begins with its first minute and is over when the clock shows its end. */
export function isWorking(at: string, calendar: PersonCalendar): Working {
  const now = localTime(at, calendar.timeZone);
  if (!now) return { kind: 'off', why: 'unreadable' };
  const day = kindOfDay(now.date, calendar, now.weekday);
  if (day.kind === 'off') return day;
  const working = hoursAt(now, calendar);
  const { kind: _, ...called } = day;
  return working.kind === 'working' ? { ...working, ...called } : working;
}

function hoursAt({ clock, weekday }: LocalTime, calendar: PersonCalendar): Working {
  const stretch = joined(calendar.workingHours[weekday] ?? []).find(holds(clock));
  if (!stretch) return { kind: 'off', why: 'outside-hours' };
  const breaks = calendar.breaks.filter(({ days }) => !days || days.includes(weekday));
  const pause = breaks.find(holds(clock));
  if (pause) return { kind: 'off', why: 'break', name: pause.name };
  const next = breaks.map(({ from }) => from).filter((from) => from > clock && from < stretch.to);
  return { kind: 'working', clock, stretch, until: stretch.to, freeFrom: next.sort()[0] ?? stretch.to };
}

const holds =
  (clock: string) =>
  ({ from, to }: Stretch): boolean =>
    from <= clock && clock < to;
