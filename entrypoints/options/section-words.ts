// What people call the things that each section is for, beside what stands in it: so that they find it by their own words.
import type { SettingKey } from '../../src/settings/schema';

export interface SectionWords {
  /** Settings that are changed there: their labels and help are searched. */
  readonly settings: readonly SettingKey[];
  /** Other words for what is there. */
  readonly words: string;
}

/** By the section's id. One that is not here is found by its name and by what it shows. */
export const SECTION_WORDS: Readonly<Record<string, SectionWords>> = {
  school: {
    settings: ['profileId', 'alsoSchools'],
    words: 'policy profile academy trust second school change employer workplace clauses rules file json import remove',
  },
  subscription: {
    settings: [],
    words: 'subscribe join follow URL address QR code enrol invitation update leave unsubscribe words fingerprint',
  },
  hours: {
    settings: ['workingHours', 'breaks', 'timeZone'],
    words: 'timetable schedule week time clock lunch part-time full-time days shift start finish contracted supply job share',
  },
  calendar: {
    settings: ['schoolDays', 'bankHolidays', 'insetWork', 'daysOff'],
    words:
      'holiday vacation half term dates ics ical icalendar google outlook closure closed snow day leave absence sick maternity in-service training staff development public holiday Easter Christmas summer annual leave',
  },
  accounts: {
    settings: ['schoolAccounts'],
    words: 'page handle username official department class club profile link twitter facebook instagram linkedin brand',
  },
  pupils: {
    settings: [],
    words: 'roster students children names register class list csv spreadsheet excel sims arbor upload privacy',
  },
  statement: { settings: ['disclaimer', 'statementInBio'], words: 'disclaimer opinions own bio profile text wording' },
  switches: {
    settings: ['paused', 'sitesOff', 'rulesOff'],
    words: 'turn off disable stop mute snooze silence nudges alerts notifications checks enable pause',
  },
  taught: { settings: [], words: 'corrections false alarm mistake wrong ignore remembered learnt forget not a pupil dismissed' },
  data: {
    settings: [],
    words: 'backup export import save restore delete erase reset storage space size privacy gdpr move computer reminders',
  },
  diagnostics: {
    settings: [],
    words: 'help support problem error bug not working broken troubleshoot report version log IT technician',
  },
};
