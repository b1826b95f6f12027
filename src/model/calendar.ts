// When a school is at work: hours by weekday, breaks, terms and closures, as data.
import * as z from 'zod';
import { words } from './format-words';

export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => words().clockTime });
export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;

export const Stretch = z
  .strictObject({ from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => from < to, { error: () => words().stretch });
export type Stretch = z.infer<typeof Stretch>;

/** Working hours by weekday. A day left out is not worked, so part-time patterns need nothing special. */
export const WeekPattern = z.partialRecord(Weekday, z.array(Stretch).max(6));
export type WeekPattern = z.infer<typeof WeekPattern>;

export const DateRange = z
  .strictObject({ name: z.string().max(120), from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { error: () => words().days });
export type DateRange = z.infer<typeof DateRange>;

/** Whose public holidays are days off. */
export const HolidayRegion = z.enum(['england-and-wales', 'scotland', 'northern-ireland', 'slovenia', 'none']);
export type HolidayRegion = z.infer<typeof HolidayRegion>;

/** An IANA name such as `Europe/London`. */
export const TimeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en-GB', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  { error: () => words().timeZone },
);

export const Break = z
  .strictObject({ name: z.string().max(80), from: ClockTime, to: ClockTime, days: z.array(Weekday).optional() })
  .refine(({ from, to }) => from < to, { error: () => words().pause });
export type Break = z.infer<typeof Break>;

export const Calendar = z.strictObject({
  timeZone: TimeZone,
  workingHours: WeekPattern,
  /** Time inside working hours that is the person's own. */
  breaks: z.array(Break).max(20).default([]),
  /** When given, only days inside a term are school days. */
  terms: z.array(DateRange).max(40).default([]),
  closures: z.array(DateRange).max(400).default([]),
  /** Days on which staff are at work and pupils are not. */
  insetDays: z.array(DateRange).max(100).optional(),
  bankHolidays: HolidayRegion,
});
export type Calendar = z.infer<typeof Calendar>;

/**
 * What somebody adds to their school's calendar. `closed`: no school; `inset`: staff without pupils; `term`: pupils come; `work`: they are at
 * work although the calendar says that there is no school.
 */
export const AddedKind = z.enum(['closed', 'inset', 'term', 'work']);
export type AddedKind = z.infer<typeof AddedKind>;

export const AddedDays = z
  .strictObject({
    kind: AddedKind,
    name: z.string().max(120),
    from: z.iso.date(),
    to: z.iso.date(),
    /** The calendar file they came from, so that its next version takes their place. */
    file: z.string().max(120).optional(),
  })
  .refine(({ from, to }) => from <= to, { error: () => words().days });
export type AddedDays = z.infer<typeof AddedDays>;

/** A school's calendar as it holds for one person. */
export interface PersonCalendar extends Calendar {
  /** Their own days off. */
  daysOff?: readonly DateRange[];
  /** Days on which they are at work although there is no school. */
  daysAtWork?: readonly DateRange[];
  /** INSET days are no working days for them. */
  insetIsFree?: boolean;
}
