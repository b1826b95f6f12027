// Puts together what a review needs: the school's facts, the person's settings, the pupils and what the person has taught.
import { layOver } from '../calendar/lay-over';
import { detectors } from '../detectors/catalogue';
import type { LearntBio } from '../model/learnt-bio';
import type { Profile } from '../model/profile';
import type { Roster } from '../model/roster';
import { createMatcherFor } from '../roster/both-lists';
import { defaults, type Settings } from '../settings/schema';
import { fold } from '../text/folding';
import { learnt } from '../text/learnt/reader';
import type { Session } from './review';

/** What the person has said against earlier nudges. */
export interface Taught {
  notPupils: readonly string[];
  notSchool: readonly string[];
  /** Names said to be pupils', as a list. */
  pupils?: Roster | null;
  silenced: Session['silenced'];
}

export interface SessionParts {
  profile: Profile;
  settings?: Settings;
  roster?: Roster | null;
  taught?: Taught;
  learntBios?: readonly LearntBio[];
}

/** Returns a session. Costly enough to be kept: one for each change of profile, settings, roster or corrections. */
export function createSession({ profile, settings = defaults(), roster = null, taught, learntBios = [] }: SessionParts): Session {
  return {
    profile,
    detectors,
    learnt: learnt(),
    facts: {
      identity: profile.identity,
      calendar: layOver(profile.calendar, settings),
      disclaimers: profile.disclaimers,
      lists: profile.lists,
      schoolAccounts: settings.schoolAccounts,
      pupils: createMatcherFor([roster, taught?.pupils]),
      hasPupilList: roster !== null,
      notPupils: foldedSet(taught?.notPupils),
      notSchool: foldedSet(taught?.notSchool),
    },
    rulesOff: new Set(settings.rulesOff),
    schoolAccounts: settings.schoolAccounts,
    statementInBio: new Set(settings.statementInBio),
    learntBios,
    ownDisclaimer: settings.disclaimer,
    silenced: taught?.silenced ?? (() => false),
  };
}

const foldedSet = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(fold));
