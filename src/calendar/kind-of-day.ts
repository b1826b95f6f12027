// Says what a day is by a person's calendar, where several things may be said of it.
import type { DateRange, PersonCalendar, Weekday } from '../model/calendar';
import { bankHoliday } from './bank-holidays';
import { weekdayOf } from './dates';

export type KindOfDay =
  /** Worked like any other; `inset`: without pupils; `despite`: although there is no school. */
  | { readonly kind: 'working-day'; readonly inset?: string; readonly despite?: string }
  | { readonly kind: 'off'; readonly why: 'weekend' | 'day-off' | 'no-term' }
  | { readonly kind: 'off'; readonly why: 'own-day-off' | 'inset' | 'bank-holiday' | 'closure'; readonly name: string };

/**
 * The rule, first match first: a weekday without hours is free; so is the person's own day off. A day they marked as worked is worked. An
 * INSET day is worked or free, as they chose. Then bank holidays, closures, and days outside of every term, where terms are known, are free.
 */
export function kindOfDay(date: string, calendar: PersonCalendar, weekday: Weekday = weekdayOf(date)): KindOfDay {
  const find = (ranges: readonly DateRange[] = []) => ranges.find(({ from, to }) => from <= date && date <= to);
  if (!calendar.workingHours[weekday]?.length)
    return { kind: 'off', why: weekday === 'sat' || weekday === 'sun' ? 'weekend' : 'day-off' };
  const own = find(calendar.daysOff);
  if (own) return { kind: 'off', why: 'own-day-off', name: own.name };
  const despite = find(calendar.daysAtWork);
  if (despite) return { kind: 'working-day', despite: despite.name };
  const inset = find(calendar.insetDays);
  if (inset)
    return calendar.insetIsFree ? { kind: 'off', why: 'inset', name: inset.name } : { kind: 'working-day', inset: inset.name };
  const holiday = bankHoliday(date, calendar.bankHolidays);
  if (holiday) return { kind: 'off', why: 'bank-holiday', name: holiday };
  const closure = find(calendar.closures);
  if (closure) return { kind: 'off', why: 'closure', name: closure.name };
  return calendar.terms.length > 0 && !find(calendar.terms) ? { kind: 'off', why: 'no-term' } : { kind: 'working-day' };
}
