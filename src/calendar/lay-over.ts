// Lays a person's own hours over the school's: what they leave open stays as the school has it.
import type { Break, Calendar, WeekPattern } from '../model/calendar';

export interface OwnHours {
  /** `null` means the school's. */
  workingHours: WeekPattern | null;
  breaks: readonly Break[] | null;
  timeZone: string | null;
}

/** Returns the calendar as it holds for the person. Terms, closures and bank holidays are always the school's. */
export const layOver = (calendar: Calendar, { workingHours, breaks, timeZone }: OwnHours): Calendar => ({
  ...calendar,
  workingHours: workingHours ?? calendar.workingHours,
  breaks: breaks ? [...breaks] : calendar.breaks,
  timeZone: timeZone ?? calendar.timeZone,
});
