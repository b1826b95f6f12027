// Lays what schools have set over what the person chose, which stays stored and is in force again when the school lets go.
import type { Ruling } from '../../src/mandate/ruling';
import type { Profile } from '../../src/model/profile';
import { Roster } from '../../src/model/roster';
import { bundledProfile } from '../../src/policy/catalogue';
import type { SettingKey } from '../../src/settings/schema';
import type { Kept } from '../../src/storage/kept';

/** Everything in force, the school's word included. */
export interface Ruled extends Kept {
  /** Settings that the school has set, and nobody here can change. */
  locked: readonly SettingKey[];
  /** Calm sentences about what was not heard, is out of date or was refused. */
  notes: readonly string[];
}

export function underRuling(kept: Kept, { set, locks, locked, own, rosterKey, notes }: Ruling): Ruled {
  const wanted = locks.profileId;
  const named = wanted === undefined ? null : (set?.profile ?? known(wanted, kept, own));
  // Set without a profile that is here, it would leave nothing to check by; a school that wants nothing here withdraws.
  const isUnknown = wanted !== undefined && named === null;
  const { profileId: _, ...others } = locks;
  const profile = named ?? kept.profile;
  return {
    ...kept,
    settings: { ...kept.settings, ...(isUnknown ? others : locks) },
    profile,
    roster: schoolRoster(profile, rosterKey) ?? kept.roster,
    troubles: named ? kept.troubles.filter((trouble) => !trouble.includes('is not here, so nothing is checked')) : kept.troubles,
    locked: isUnknown ? locked.filter((key) => key !== 'profileId') : locked,
    notes: [
      ...notes,
      ...(isUnknown
        ? [
            wanted
              ? `Your school chose the profile “${wanted}”, which is not here. Yours stays in force.`
              : 'Your school sets which profile is used, but none has come. Yours stays in force.',
          ]
        : []),
    ],
  };
}

const known = (id: string | null, { imported }: Kept, own: Ruling['own']): Profile | null =>
  id === null
    ? null
    : (own.find(({ profile }) => profile.id === id)?.profile ??
      bundledProfile(id) ??
      imported.find((one) => one.id === id) ??
      null);

/** Fingerprints that come with the profile, once their key is here; only then do they say anything. */
function schoolRoster(profile: Profile | null, rosterKey: string | null): Roster | null {
  if (!profile?.roster) return null;
  const { roster } = profile;
  return Roster.safeParse({ ...roster, key: roster.key ?? rosterKey }).data ?? null;
}
