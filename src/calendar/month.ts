// A month as a sheet of weeks, Monday first, and what each of its days is by a person's calendar.
import type { PersonCalendar } from '../model/calendar';
import { addDays, date, dayOfWeek, yearOf } from './dates';
import { holidayName } from './holiday-names';
import { type KindOfDay, kindOfDay } from './kind-of-day';
import { words } from './words';

/** Returns the first day of a day's month, or of one so many months on. */
export const monthOf = (day: string, on = 0): string => date(yearOf(day), Number(day.slice(5, 7)) + on, 1);

export const lastOfMonth = (day: string): string => addDays(monthOf(day, 1), -1);

/** Returns the weeks; `null` stands for days of other months. */
export function weeksOf(month: string): (string | null)[][] {
  const blank = (dayOfWeek(monthOf(month)) + 6) % 7;
  const count = Number(lastOfMonth(month).slice(8));
  const days = [...Array<null>(blank).fill(null), ...Array.from({ length: count }, (_, at) => addDays(monthOf(month), at))];
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day] ?? null),
  );
}

/** How a day is marked on the sheet: by a letter, which each language writes as it likes, and a word. */
export interface DayMark {
  readonly letter: '' | 'B' | 'C' | 'I' | 'O' | 'T' | 'W';
  readonly says: string;
}

/** Returns the mark; an ordinary day has none. */
export function markOf(day: string, calendar: PersonCalendar): DayMark {
  const kind = kindOfDay(day, { ...calendar, workingHours: everyDay(calendar, day) });
  if (kind.kind === 'working-day') {
    if (kind.inset) return { letter: 'I', says: words().marks.inset(kind.inset) };
    return kind.despite === undefined ? { letter: '', says: '' } : { letter: 'W', says: words().marks.despite(kind.despite) };
  }
  return OFF[kind.why](nameIn(kind));
}

/** At a weekend nothing needs a mark but what is said of that very day. */
const everyDay = (calendar: PersonCalendar, day: string): PersonCalendar['workingHours'] =>
  dayOfWeek(day) % 6 === 0 ? calendar.workingHours : Object.fromEntries(WEEK.map((name) => [name, ALL_DAY]));

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const ALL_DAY = [{ from: '00:00', to: '23:59' }];

const nameIn = (kind: Extract<KindOfDay, { kind: 'off' }>): string => ('name' in kind ? kind.name : '');

const OFF: Readonly<Record<Extract<KindOfDay, { kind: 'off' }>['why'], (name: string) => DayMark>> = {
  weekend: () => ({ letter: '', says: '' }),
  'day-off': () => ({ letter: '', says: '' }),
  'own-day-off': (name) => ({ letter: 'O', says: words().marks['own-day-off'](name) }),
  inset: (name) => ({ letter: 'I', says: words().marks['free-inset'](name) }),
  'bank-holiday': (name) => ({ letter: 'B', says: words().marks['bank-holiday'](holidayName(name)) }),
  closure: (name) => ({ letter: 'C', says: words().marks.closure(name) }),
  'no-term': () => ({ letter: 'T', says: words().marks['no-term'] }),
};
