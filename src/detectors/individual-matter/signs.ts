// Adds up the small signs in a stretch of a draft: who is spoken of, whether it is school, and whether it is of now; many together say what no catalogue of deeds can.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import { type Passage, passagesOf } from '../../text/passages';
import { PAST, STORY } from '../../text/passages-lexicon';
import type { PreparedText } from '../../text/prepare';
import * as says from './lexicon-signs';

/** Sentences that stand together, short enough to be about one thing. */
export interface Stretch {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** Its sentences. */
  readonly passages: readonly Passage[];
  readonly count: Count;
}

/** Returns how many different signs there are of a sort, up to as many as prove something; counted when it is first asked. */
export type Count = (sort: Sort) => number;

const SORTS = {
  pupil: { words: says.PUPIL, most: 2 },
  parent: { words: says.PARENT, most: 2 },
  staff: { words: says.STAFF, most: 2 },
  school: { words: says.SCHOOL, most: 2 },
  schoolish: { words: says.SCHOOLISH, most: 2 },
  lately: { words: says.LATELY, most: 2 },
  heOrShe: { words: says.HE_OR_SHE, most: 2 },
  mishap: { words: says.MISHAP, most: 3 },
  speech: { words: says.SPEECH, most: 2 },
  kin: { words: says.KIN, most: 1 },
  outside: { words: says.OUTSIDE, most: 2 },
  gladness: { words: says.GLADNESS, most: 2 },
  principle: { words: says.PRINCIPLE, most: 1 },
  story: { words: STORY, most: 1 },
  past: { words: PAST, most: 1 },
} as const;
export type Sort = keyof typeof SORTS;

const read = new WeakMap<PreparedText, readonly Stretch[]>();

/** Returns the stretches in order; worked out once for each text, however many ask. */
export function stretchesOf(text: PreparedText): readonly Stretch[] {
  const known = read.get(text) ?? cutStretches(text);
  read.set(text, known);
  return known;
}

function cutStretches(text: PreparedText): Stretch[] {
  const together: Passage[][] = [];
  for (const passage of passagesOf(text)) {
    const [mine, { start, end }] = [together.at(-1), passage];
    const isNear = mine && end - mine[0]!.start <= LONGEST;
    // What stands in a paragraph of its own neither helps nor hurts.
    if (isNear && !text.folded.text.slice(mine.at(-1)!.end - 1, start + 1).includes('\n\n')) mine.push(passage);
    else together.push([passage]);
  }
  return together.map((passages) => {
    const [start, end] = [passages[0]!.start, passages.at(-1)!.end];
    const said = text.folded.text.slice(start, end);
    return { start, end, said, passages, count: countIn(text, said) };
  });
}

/** As long as most posts are. */
const LONGEST = 700;

const countIn = onceFor((said): Count => {
  const known = new Map<Sort, number>();
  return (sort) => {
    const count = known.get(sort) ?? countOf(said, SORTS[sort]);
    known.set(sort, count);
    return count;
  };
});

const countOf = (said: string, { words, most }: { words: RegExp; most: number }): number =>
  most === 1 ? (said.search(words) < 0 ? 0 : 1) : differentIn(said, words, most);

/** Is anybody spoken of, or school? */
export const isPeopled = (count: Count): boolean =>
  (['pupil', 'parent', 'staff', 'school', 'schoolish'] as const).some((sort) => count(sort) > 0);

/** Returns how many different matches there are, up to as many as count. The pattern is global, and never matches nothing. */
export function differentIn(said: string, words: RegExp, most: number): number {
  const different = new Set<string>();
  words.lastIndex = 0;
  while (different.size < most) {
    const match = words.exec(said);
    if (!match || match[0] === '') break;
    different.add(match[0]);
  }
  words.lastIndex = 0;
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
