// Which detectors a profile needs: those its rules name, and those its conditions look at.
import type { Profile } from '../model/profile';

const known = new WeakMap<Profile, ReadonlySet<string>>();

/** Returns the rule ids to observe for a profile. */
export function neededRules(profile: Profile): ReadonlySet<string> {
  const before = known.get(profile);
  if (before) return before;
  const needed = new Set<string>();
  for (const { check, when } of profile.rules) {
    needed.add(check);
    for (const other of [...(when.alongside ?? []), ...(when.notAlongside ?? [])]) needed.add(other);
    if (when.authorIdentifiable !== undefined) needed.add('school-name');
    if (when.disclaimer !== undefined) needed.add('missing-disclaimer');
  }
  known.set(profile, needed);
  return needed;
}
