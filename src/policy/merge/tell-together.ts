// Judges two profiles put together, and says of what is wrong in which of the two it was written.
import { problemSentences } from '../../model/problem-sentences';
import { Profile } from '../../model/profile';
import type { Placed } from './placed';

interface Written {
  base: Profile;
  overlay: Profile;
  /** Where each entry of the lists was written. */
  placed: Readonly<Record<string, readonly Placed<unknown>[]>>;
}

/** Returns the whole as a profile, or what is wrong with it in sentences that begin with the profile to be mended. */
export function tellTogether(
  whole: unknown,
  { base, overlay, placed }: Written,
): { ok: true; profile: Profile } | { ok: false; problems: string[] } {
  const judged = Profile.safeParse(whole);
  if (judged.success) return { ok: true, profile: judged.data };
  const problems = judged.error.issues.flatMap((issue) => {
    const [list, at, ...inner] = issue.path;
    const place = typeof at === 'number' ? placed[String(list)]?.[at] : undefined;
    if (!place) return problemSentences({ issues: [issue] }, whole).map((says) => `“${overlay.id}” upon “${base.id}”: ${says}`);
    const path = [list as string, place.index, ...inner];
    const written = place.from === 'base' ? base : overlay;
    return problemSentences({ issues: [{ ...issue, path }] }, written).map(
      (says) => `${NAMES[place.from]} “${written.id}”: ${says}`,
    );
  });
  return { ok: false, problems: [...new Set(problems)] };
}

const NAMES = { base: 'The base', overlay: 'The overlay' } as const;

const BY_ID = {
  documents: ({ documents }: Profile) => documents,
  contacts: ({ contacts }: Profile) => contacts,
  lists: ({ lists }: Profile) => lists,
  'disclaimers, statements': ({ disclaimers }: Profile) => disclaimers.statements,
} as const;

/** Returns a sentence for each id that stands twice in a list of one of the two: which of them the other means could only be guessed. */
export function doubleIds(base: Profile, overlay: Profile): string[] {
  return [['base', base] as const, ['overlay', overlay] as const].flatMap(([from, profile]) =>
    doubleIdsIn(profile).map((says) => `${NAMES[from]} “${profile.id}”: ${says}`),
  );
}

/** Returns the same of one profile, without its name. */
export const doubleIdsIn = (profile: Profile): string[] =>
  Object.entries(BY_ID).flatMap(([entry, listOf]) => {
    const ids = listOf(profile).map(({ id }) => id);
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      return first < index ? [`In ${entry}, item ${index + 1}, id: “${id}” stands there twice, first in item ${first + 1}.`] : [];
    });
  });
