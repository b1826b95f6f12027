// Adds up the small signs in a stretch of a draft: who is spoken of, whether it is school, and whether it is of now; many together say what no catalogue of deeds can.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import { passagesOf } from '../../text/passages';
import { PAST, STORY } from '../../text/passages-lexicon';
import type { PreparedText } from '../../text/prepare';
import * as says from './lexicon-signs';

/** Sentences that stand together, short enough to be about one thing. */
export interface Stretch {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly counts: Counts;
}

/** How many different signs there are of each sort. */
export interface Counts {
  readonly pupil: number;
  readonly parent: number;
  readonly staff: number;
  readonly school: number;
  readonly schoolish: number;
  readonly lately: number;
  readonly heOrShe: number;
  readonly kin: number;
  readonly outside: number;
  readonly gladness: number;
  readonly principle: number;
  readonly story: number;
  readonly past: number;
}

type Counted = Exclude<keyof Counts, 'story' | 'past'>;

/** Asked in this order; more than so many of a sort prove nothing further. */
const SORTS: readonly { readonly sort: Counted; readonly words: RegExp; readonly most: number }[] = [
  { sort: 'pupil', words: says.PUPIL, most: 2 },
  { sort: 'parent', words: says.PARENT, most: 2 },
  { sort: 'staff', words: says.STAFF, most: 2 },
  { sort: 'school', words: says.SCHOOL, most: 2 },
  { sort: 'schoolish', words: says.SCHOOLISH, most: 2 },
  { sort: 'lately', words: says.LATELY, most: 2 },
  { sort: 'heOrShe', words: says.HE_OR_SHE, most: 2 },
  { sort: 'kin', words: says.KIN, most: 1 },
  { sort: 'outside', words: says.OUTSIDE, most: 2 },
  { sort: 'gladness', words: says.GLADNESS, most: 2 },
  { sort: 'principle', words: says.PRINCIPLE, most: 1 },
];

const read = new WeakMap<PreparedText, readonly Stretch[]>();

/** Returns the stretches in order; worked out once for each text, however many ask. */
export function stretchesOf(text: PreparedText): readonly Stretch[] {
  const known = read.get(text) ?? cutStretches(text);
  read.set(text, known);
  return known;
}

function cutStretches(text: PreparedText): Stretch[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of passagesOf(text)) {
    const last = spans.at(-1);
    // What stands in a paragraph of its own neither helps nor hurts.
    if (last && end - last.start <= LONGEST && !text.folded.text.slice(last.end - 1, start + 1).includes('\n\n')) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => {
    const said = text.folded.text.slice(start, end);
    return { start, end, said, counts: countsIn(text, said) };
  });
}

/** As long as most posts are. */
const LONGEST = 700;

const NONE: Counts = {
  ...{ pupil: 0, parent: 0, staff: 0, school: 0, schoolish: 0, lately: 0 },
  ...{ heOrShe: 0, kin: 0, outside: 0, gladness: 0, principle: 0, story: 0, past: 0 },
};

const countsIn = onceFor((said): Counts => {
  const counts: Record<keyof Counts, number> = { ...NONE };
  for (const { sort, words, most } of SORTS) counts[sort] = differentIn(said, words, most);
  return { ...counts, story: STORY.test(said) ? 1 : 0, past: PAST.test(said) ? 1 : 0 };
});

/** Is anybody spoken of, or school? */
export const isPeopled = ({ pupil, parent, staff, school, schoolish }: Counts): boolean =>
  pupil + parent + staff + school + schoolish > 0;

/** Returns how many different matches there are, up to as many as count. The pattern is global. */
export function differentIn(said: string, words: RegExp, most: number): number {
  const different = new Set<string>();
  words.lastIndex = 0;
  for (let match = words.exec(said); match && different.size < most; match = words.exec(said)) different.add(match[0]);
  return different.size;
}

/** Returns the nearest two matches of either kind, as offsets into what is said; `null` unless both are there. */
export function nearestIn(said: string, one: RegExp, other: RegExp): { one: Span; other: Span } | null {
  const [ones, others] = [spansIn(said, one), spansIn(said, other)];
  let best: { one: Span; other: Span } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const a of ones)
    for (const b of others) {
      const apart = Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
      if (apart < least) [best, least] = [{ one: a, other: b }, apart];
    }
  return best;
}

const spansIn = (said: string, words: RegExp): Span[] =>
  matchesOf(said, words)
    .map(({ index, 0: { length } }): Span => [index, index + length])
    .slice(0, 40);
