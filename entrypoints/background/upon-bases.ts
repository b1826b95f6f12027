// A profile upon the bases that it extends, among all that are here and as far as each is trusted.
import type { Ruling } from '../../src/mandate/ruling';
import type { Profile } from '../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../src/policy/catalogue';
import { type Based, type Here, type Way, withBases } from '../../src/policy/merge/with-bases';
import type { Kept } from '../../src/storage/kept';

type Known = Pick<Kept, 'imported'>;
type Ruled = Pick<Ruling, 'bySchool' | 'own'>;

/** Returns the profile as it is in force. Those that extend nothing are given back as they are, and nothing else is read for them. */
export function uponBases(profile: Profile, { imported }: Known, { bySchool, own }: Ruled): Based {
  if (profile.extends === undefined) return { profile, bases: [], shortfalls: [], remarks: [] };
  const joined = own.map((one) => one.profile);
  const all: Here[] = [
    ...here(bySchool, 'school'),
    ...here(bundledProfiles(), 'bundled'),
    ...here(joined, 'joined'),
    ...here(imported, 'imported'),
  ];
  // One that is known from nowhere is a copy of what was in force, and trusted no more than a file.
  const way = all.find((one) => one.profile === profile)?.way ?? 'imported';
  return withBases({ profile, way }, all);
}

/** Returns the profile of that id as a person may choose it: what they follow, what comes with the extension, what they opened. */
export const chosenProfile = (id: string, { imported }: Known, { bySchool, own }: Ruled): Profile | null =>
  own.find(({ profile }) => profile.id === id)?.profile ??
  bundledProfile(id) ??
  imported.find((one) => one.id === id) ??
  bySchool.find((one) => one.id === id) ??
  null;

const here = (profiles: readonly Profile[], way: Way): Here[] => profiles.map((profile) => ({ profile, way }));
