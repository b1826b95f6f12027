// Lays what schools have set over what the person chose, which stays stored and is in force again when the school lets go.
import type { Ruling } from '../../src/mandate/ruling';
import { accountsBeside, furtherBeside } from '../../src/settings/at-school';
import type { SettingKey } from '../../src/settings/schema';
import { type Kept, noProfile } from '../../src/storage/kept';
import { type ListHere, type SchoolInForce, schoolsInForce } from './schools-in-force';
import { chosenProfile } from './upon-bases';
import { words } from './words';

/** Everything in force, the school's word included. */
export interface Ruled extends Kept {
  /** Settings that the school has set, and nobody here can change. */
  locked: readonly SettingKey[];
  /** The first is the one whose profile stands above. */
  schools: readonly SchoolInForce[];
  /** Calm sentences about what was not heard, is out of date or was refused. */
  notes: readonly string[];
  /** For diagnostics: what of a school's profile does not fit upon its base, and is left out. */
  misfits: readonly string[];
  /** Every list of pupils that is here, those in use first. */
  lists: readonly ListHere[];
}

export function underRuling(kept: Kept, ruling: Ruling): Ruled {
  const { set, locks, locked, notes } = ruling;
  const wanted = locks.profileId;
  const named = wanted === undefined ? null : (set?.profile ?? (wanted === null ? null : chosenProfile(wanted, kept, ruling)));
  // Set without a profile that is here, it would leave nothing to check by; a school that wants nothing here withdraws.
  const isUnknown = wanted !== undefined && named === null;
  const { profileId: _, ...others } = locks;
  const first = named?.id ?? kept.settings.profileId;
  const settings = {
    ...kept.settings,
    ...(isUnknown ? others : locks),
    alsoSchools: furtherBeside(kept.settings, first),
    ...(locks.schoolAccounts
      ? { schoolAccounts: accountsBeside(locks.schoolAccounts, kept.settings.schoolAccounts, first) }
      : {}),
  };
  const { schools, notes: more, misfits, lists } = schoolsInForce(named ?? kept.profile, { ...kept, settings }, ruling);
  return {
    ...kept,
    settings,
    ...{ schools, misfits, lists },
    profile: schools[0]?.profile ?? null,
    roster: schools[0] ? schools[0].roster : kept.roster,
    troubles: kept.troubles.flatMap((trouble) => {
      if (trouble !== noProfile(kept.settings.profileId)) return [trouble];
      if (named) return [];
      return [schools.length > 0 ? noProfile(kept.settings.profileId, true) : trouble];
    }),
    locked: isUnknown ? locked.filter((key) => key !== 'profileId') : locked,
    notes: [...notes, ...more, ...(isUnknown ? [wanted ? words().schools.chosenMissing(wanted) : words().schools.noneCame] : [])],
  };
}
