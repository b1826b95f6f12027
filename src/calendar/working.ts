// Says whether somebody is at work at a moment, until when, and if not, why not.
import type { Calendar, DateRange, Stretch } from '../model/calendar';
import { bankHoliday } from './bank-holidays';
import { type LocalTime, localTime } from './local-time';

export type Working =
  /** `until` ends the stretch; `freeFrom` is when the next break or the end of the stretch comes. */
  | {
      readonly kind: 'working';
      readonly clock: string;
      readonly stretch: Stretch;
      readonly until: string;
      readonly freeFrom: string;
    }
  | { readonly kind: 'off'; readonly why: 'break' | 'bank-holiday' | 'closure'; readonly name: string }
  | { readonly kind: 'off'; readonly why: 'weekend' | 'day-off' | 'outside-hours' | 'no-term' | 'unreadable' };

/** A stretch begins with its first minute and is over when the clock shows its end. */
export function isWorking(at: string, calendar: Calendar): Working {
  const now = localTime(at, calendar.timeZone);
  if (!now) return { kind: 'off', why: 'unreadable' };
  return dayOff(now, calendar) ?? hoursAt(now, calendar);
}

function dayOff({ date, weekday }: LocalTime, calendar: Calendar): Working | null {
  if (!calendar.workingHours[weekday]?.length) {
    return { kind: 'off', why: weekday === 'sat' || weekday === 'sun' ? 'weekend' : 'day-off' };
  }
  const holiday = bankHoliday(date, calendar.bankHolidays);
  if (holiday) return { kind: 'off', why: 'bank-holiday', name: holiday };
  const closure = calendar.closures.find(covers(date));
  if (closure) return { kind: 'off', why: 'closure', name: closure.name };
  if (calendar.terms.length > 0 && !calendar.terms.some(covers(date))) return { kind: 'off', why: 'no-term' };
  return null;
}

function hoursAt({ clock, weekday }: LocalTime, calendar: Calendar): Working {
  const stretch = joined(calendar.workingHours[weekday] ?? []).find(holds(clock));
  if (!stretch) return { kind: 'off', why: 'outside-hours' };
  const breaks = calendar.breaks.filter(({ days }) => !days || days.includes(weekday));
  const pause = breaks.find(holds(clock));
  if (pause) return { kind: 'off', why: 'break', name: pause.name };
  const next = breaks.map(({ from }) => from).filter((from) => from > clock && from < stretch.to);
  return { kind: 'working', clock, stretch, until: stretch.to, freeFrom: next.sort()[0] ?? stretch.to };
}

const covers =
  (date: string) =>
  ({ from, to }: DateRange): boolean =>
    from <= date && date <= to;

const holds =
  (clock: string) =>
  ({ from, to }: Stretch): boolean =>
    from <= clock && clock < to;

/** Stretches that touch or overlap are one: a day written as two halves has no free moment between them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || from > last.to) joined.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return joined;
}
