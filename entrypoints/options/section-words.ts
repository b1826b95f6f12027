// Which settings are changed in each section: so that people find it by what those are called, and by other words for what is there.
import type { SettingKey } from '../../src/settings/schema';
import { words } from './words';

export interface SectionWords {
  /** Settings that are changed there: their labels and help are searched. */
  readonly settings: readonly SettingKey[];
}

/** By the section's id. One that is not here is found by its name, by what it shows and by its other words. */
export const SECTION_WORDS: Readonly<Record<string, SectionWords>> = {
  school: { settings: ['profileId', 'alsoSchools'] },
  hours: { settings: ['workingHours', 'breaks', 'timeZone'] },
  calendar: { settings: ['schoolDays', 'bankHolidays', 'insetWork', 'daysOff'] },
  accounts: { settings: ['schoolAccounts'] },
  statement: { settings: ['disclaimer', 'statementInBio'] },
  switches: { settings: ['paused', 'sitesOff', 'rulesOff'] },
  language: { settings: ['language'] },
};

/** Returns what people call the things in a section, in the language spoken now; empty where nothing is known. */
export function calledIn(section: string): string {
  const called: Readonly<Record<string, string>> = words().called;
  return Object.hasOwn(called, section) ? (called[section] ?? '') : '';
}
