// Puts what of an overlay fits upon its base, when the whole does not: a slip in the one never takes the other's rules away.
import type { Profile } from '../../model/profile';
import { mergeProfiles } from './merge-profiles';
import type { Misfit } from './tell-together';

export interface Fitted {
  readonly profile: Profile;
  /** What was left out and why, by its place in the overlay as it was written. */
  readonly problems: readonly string[];
}

/**
 * Returns the two together without the entries of the overlay that do not fit. Where what is wrong is none of its entries, the base
 * stands under the school's name and hours, for it was fit before. Never fails.
 */
export function fitUpon(base: Profile, overlay: Profile): Fitted {
  const problems = new Set<string>();
  let part = { profile: overlay, places: new Map<string, readonly number[]>() };
  for (;;) {
    const merged = mergeProfiles(base, part.profile);
    if (merged.ok) return { profile: merged.profile, problems: [...problems] };
    const { places } = part;
    for (const { list, at, says } of merged.misfits)
      for (const sentence of says(overlay, at === null ? 0 : (places.get(list.join())?.[at] ?? at))) problems.add(sentence);
    const less = without(part, merged.misfits);
    if (!less) return { profile: underItsName(base, overlay), problems: [...problems, ...merged.problems] };
    part = less;
  }
}

interface Part {
  profile: Profile;
  /** Of each list that lost some, where those that are left stood first. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Returns `null` where there is nothing to be left out. */
function without(
  { profile, places }: Part,
  misfits: readonly Misfit[],
): { profile: Profile; places: Map<string, readonly number[]> } | null {
  const copy = structuredClone(profile) as unknown as Record<string, unknown>;
  const left = new Map(places);
  let isLess = false;
  for (const path of new Set(misfits.map(({ list }) => list.join()))) {
    const own = misfits.filter(({ list }) => list.join() === path);
    const [last, ...way] = path.split(',').reverse();
    const holder = way.reverse().reduce((part, key) => part[key] as Record<string, unknown>, copy);
    const list = holder[last!] as unknown[];
    const gone = new Set(own.flatMap(({ at }) => at ?? []));
    const fits = list.map((_, index) => index).filter((index) => !gone.has(index));
    const stay = fits.slice(0, Math.max(0, fits.length - Math.max(0, ...own.map(({ over }) => over))));
    isLess ||= stay.length < list.length;
    holder[last!] = stay.map((index) => list[index]);
    left.set(
      path,
      stay.map((index) => places.get(path)?.[index] ?? index),
    );
  }
  return isLess ? { profile: copy as unknown as Profile, places: left } : null;
}

const MOST_ALIASES = 50;

/** The base's word in the overlay's name: what is checked is all the base's, and each clause says so. */
function underItsName({ extends: _, ...base }: Profile, { id, version, identity, calendar }: Profile): Profile {
  const from = { id: base.id, name: base.identity.name };
  return {
    ...base,
    ...{ id, version, calendar },
    identity: {
      ...base.identity,
      name: identity.name,
      aliases: [...new Set([base.identity.name, ...base.identity.aliases])].slice(0, MOST_ALIASES),
    },
    clauses: base.clauses.map((clause) => ({ ...clause, from: clause.from ?? from })),
  };
}
