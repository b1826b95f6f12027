// Lays a person's own hours and days over the school's: what they leave open stays as the school has it.
import type {
  AddedDays,
  AddedKind,
  Break,
  Calendar,
  DateRange,
  HolidayRegion,
  PersonCalendar,
  WeekPattern,
} from '../model/calendar';

export interface OwnHours {
  /** `null` means the school's. */
  workingHours: WeekPattern | null;
  breaks: readonly Break[] | null;
  timeZone: string | null;
  bankHolidays?: HolidayRegion | null;
  schoolDays?: readonly AddedDays[];
  daysOff?: readonly DateRange[];
  /** INSET days are working days; so unless somebody says otherwise. */
  insetWork?: boolean;
}

/**
 * Returns the calendar as it holds for the person. Hours, breaks, zone and bank holidays of their own take the school's place; days are
 * added to the school's and take none away. What a day is, where several things are said of it, `kindOfDay` decides.
 */
export function layOver(calendar: Calendar, own: OwnHours): PersonCalendar {
  const added = (kind: AddedKind): DateRange[] =>
    (own.schoolDays ?? []).filter((days) => days.kind === kind).map(({ name, from, to }) => ({ name, from, to }));
  const [insetDays, daysAtWork, daysOff] = [[...(calendar.insetDays ?? []), ...added('inset')], added('work'), own.daysOff ?? []];
  return {
    ...calendar,
    workingHours: own.workingHours ?? calendar.workingHours,
    breaks: own.breaks ? [...own.breaks] : calendar.breaks,
    timeZone: own.timeZone ?? calendar.timeZone,
    bankHolidays: own.bankHolidays ?? calendar.bankHolidays,
    terms: [...calendar.terms, ...added('term')],
    closures: [...calendar.closures, ...added('closed')],
    ...(insetDays.length > 0 ? { insetDays } : {}),
    ...(daysAtWork.length > 0 ? { daysAtWork } : {}),
    ...(daysOff.length > 0 ? { daysOff } : {}),
    ...(own.insetWork === false ? { insetIsFree: true } : {}),
  };
}
