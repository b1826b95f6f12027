// Judges two profiles put together, and says of what is wrong in which of the two it was written.
import type * as z from 'zod';
import { problemSentences } from '../../model/problem-sentences';
import { Profile } from '../../model/profile';
import { words } from '../words';
import type { Placed } from './placed';

interface Written {
  base: Profile;
  overlay: Profile;
  /** Where each entry of the lists was written. */
  placed: Readonly<Record<string, readonly Placed<unknown>[]>>;
}

/** Something of an overlay that does not fit upon its base. */
export interface Misfit {
  /** The list of the overlay, by its path. */
  readonly list: readonly string[];
  /** The entry that does not fit; `null` where the list is too long together. */
  readonly at: number | null;
  /** So many entries are too many. */
  readonly over: number;
  /** Returns the same in sentences, given where the entry stands in the overlay as it was written. */
  says(written: Profile, at: number): readonly string[];
}

export type Told = { ok: true; profile: Profile } | { ok: false; problems: string[]; misfits: Misfit[] };

type Issue = z.ZodError['issues'][number];

/** Returns the whole as a profile, or what is wrong with it in sentences that begin with the profile to be mended. */
export function tellTogether(whole: unknown, { base, overlay, placed }: Written): Told {
  const judged = Profile.safeParse(whole);
  if (judged.success) return { ok: true, profile: judged.data };
  const told = judged.error.issues.map((issue) => {
    const [list, at] = issue.path;
    const place = typeof at === 'number' ? placed[String(list)]?.[at] : undefined;
    if (!place) {
      const problems = problemSentences({ issues: [issue] }, whole).map((says) => words().merge.upon(overlay.id, base.id, says));
      return { problems, misfits: tooMany(issue, whole, problems) };
    }
    const says = (written: Profile, index: number) => sentencesOf(issue, place.from, written, index);
    return {
      problems: says(place.from === 'base' ? base : overlay, place.index),
      misfits: place.from === 'base' ? [] : [{ list: [String(list)], at: place.index, over: 0, says }],
    };
  });
  return {
    ok: false,
    problems: [...new Set(told.flatMap(({ problems }) => problems))],
    misfits: told.flatMap(({ misfits }) => misfits),
  };
}

function sentencesOf(issue: Issue, from: 'base' | 'overlay', written: Profile, index: number): string[] {
  const [list, , ...inner] = issue.path;
  const path = [list as string, index, ...inner];
  return problemSentences({ issues: [{ ...issue, path }] }, written).map((says) => words().merge[from](written.id, says));
}

function tooMany(issue: Issue, whole: unknown, problems: readonly string[]): Misfit[] {
  if (issue.code !== 'too_big') return [];
  const found = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], whole);
  if (!Array.isArray(found)) return [];
  return [{ list: issue.path.map(String), at: null, over: found.length - Number(issue.maximum), says: () => problems }];
}

const BY_ID = {
  documents: ({ documents }: Profile) => documents,
  contacts: ({ contacts }: Profile) => contacts,
  lists: ({ lists }: Profile) => lists,
  'disclaimers, statements': ({ disclaimers }: Profile) => disclaimers.statements,
} as const;

/** Returns a sentence for each id that stands twice in a list of one of the two: which of them the other means could only be guessed. */
export function doubleIds(base: Profile, overlay: Profile): Extract<Told, { ok: false }> | null {
  const problems = [['base', base] as const, ['overlay', overlay] as const].flatMap(([from, profile]) =>
    doubleIdsIn(profile).map((says) => words().merge[from](profile.id, says)),
  );
  if (problems.length === 0) return null;
  const misfits = doublesIn(overlay).map(({ entry, at, says }) => ({
    ...{ list: entry.split(', '), at, over: 0 },
    says: (written: Profile, index: number) => [words().merge.overlay(written.id, says(index))],
  }));
  return { ok: false, problems, misfits };
}

/** Returns the same of one profile, without its name. */
export const doubleIdsIn = (profile: Profile): string[] => doublesIn(profile).map(({ at, says }) => says(at));

const doublesIn = (profile: Profile) =>
  Object.entries(BY_ID).flatMap(([entry, listOf]) => {
    const ids = listOf(profile).map(({ id }) => id);
    return ids.flatMap((id, at) => {
      const first = ids.indexOf(id);
      const says = (index: number) => words().merge.twice(entry, index + 1, id, first + 1);
      return first < at ? [{ entry, at, says }] : [];
    });
  });
