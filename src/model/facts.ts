// What detectors may know besides the draft: the school's names, its calendar, its statements, its pupils. Never its rules.
import type { PersonCalendar } from './calendar';
import type { DisclaimerPolicy, Identity, TermList } from './profile';
import type { PupilMatcher } from './roster';
import type { Platform } from './words';

export interface Facts {
  identity: Identity;
  /** The school's calendar with the person's own hours and days already laid over it. */
  calendar: PersonCalendar;
  disclaimers: DisclaimerPolicy;
  lists: readonly TermList[];
  /** Accounts that the person runs for the school, as they listed them: as well accounts of the school. */
  schoolAccounts: readonly { platform: Platform; handle: string }[];
  /** `null` where no list was given. */
  pupils: PupilMatcher | null;
  /** The names come from a list of the school's or of a class, and not only one by one from the person. */
  hasPupilList: boolean;
  /** Names the person has said are not pupils, folded. */
  notPupils: ReadonlySet<string>;
  /** Words the person has said are not their school, folded. */
  notSchool: ReadonlySet<string>;
}
