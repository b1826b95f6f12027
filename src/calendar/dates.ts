// Dates as plain text ("2026-05-04") and the little arithmetic that holidays need; no zone ever enters.
import type { Weekday } from '../model/calendar';

/** 1 January is `date(2026, 1, 1)`. Days beyond a month's end run on into the next. */
export const date = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export const addDays = (from: string, days: number): string =>
  date(yearOf(from), Number(from.slice(5, 7)), Number(from.slice(8, 10)) + days);

/** 0 is Sunday. */
export const dayOfWeek = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const weekdayOf = (day: string): Weekday => WEEK[dayOfWeek(day)] ?? 'sun';

/** Written out, not taken from the schema: with that, zod would come into pages that only count days. */
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies readonly Weekday[];

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const isWeekend = (day: string): boolean => dayOfWeek(day) % 6 === 0;

export function firstMonday(year: number, month: number): string {
  const first = date(year, month, 1);
  return addDays(first, (8 - dayOfWeek(first)) % 7);
}

export function lastMonday(year: number, month: number): string {
  const last = date(year, month + 1, 0);
  return addDays(last, -((dayOfWeek(last) + 6) % 7));
}
