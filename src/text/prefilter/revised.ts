// A long text that was edited in one place: patterns that reach a limited way are tried there alone, and match elsewhere what they did.
import { type Ends, likest } from '../shared-ends';
import { distancesOf, longestIn, type Reach } from './runs';
import { endOf, scan } from './scan';
import type { Grams } from './symbols';

/** What is known of a long text. */
export interface Known {
  readonly text: string;
  /** Of each of the runs; no less than they are. */
  readonly longest: readonly number[];
  /** What patterns found in it. Of one that does not move on, the first match only. */
  readonly found: Map<object, readonly RegExpExecArray[]>;
  /** Of either sort. */
  readonly grams: Map<'usual' | 'small', Grams>;
  /** How much was written since its runs and grams were last counted. */
  readonly strange: number;
}

/** An earlier text that begins and ends alike, and how much of it does. */
export interface Earlier {
  readonly item: Known;
  readonly ends: Ends;
}

/** Returns which of the texts has most in common with this one; `null` where none has enough. */
export const earlierOf = (text: string, before: Iterable<Known>): Earlier | null => likest(text, before, (one) => one.text);

/** Returns what is known of a text to begin with. What is known of an earlier one is taken over until too much has been written. */
export function knowText(text: string, earlier: Earlier | null): Known {
  const strange = earlier ? earlier.item.strange + text.length - earlier.ends.head - earlier.ends.tail + 2 * BESIDE : 0;
  const isNew = !earlier || strange > text.length * STRANGE;
  const longest = isNew ? longestIn(text) : longestAgain(text, earlier);
  return { text, longest, found: new Map(), grams: new Map(), strange: isNew ? 0 : strange };
}

/** No gram goes further. */
export const BESIDE = 8;
/** Once so large a part has been written anew, it is counted anew too. */
const STRANGE = 0.3;

/** A run that the edit lengthened reaches no further into what is the same than some run did before. */
function longestAgain(text: string, { item: { longest }, ends }: Earlier): number[] {
  const reach = Math.max(...longest);
  return mostOf(longest, longestIn(text.slice(Math.max(0, ends.head - reach), text.length - ends.tail + reach)));
}

const mostOf = (some: readonly number[], others: readonly number[]): number[] =>
  some.map((length, run) => Math.max(length, others[run]!));

/** A text, and an earlier one that begins and ends alike. */
export interface Revision extends Ends {
  readonly old: Known;
  readonly now: Known;
  /** Of either text. */
  readonly longest: readonly number[];
}

export const revisionOf = (now: Known, { item: old, ends }: Earlier): Revision => ({
  ...{ old, now, ...ends },
  longest: mostOf(now.longest, old.longest),
});

/**
 * Says whether anything stands there that some match of a pattern needs, so far before where both texts begin alike ends and after where
 * they end alike.
 */
export type MayMatch = (around: number) => boolean;

interface Window {
  /** Between these a match may begin that did not before, or no longer. */
  readonly from: number;
  readonly to: number;
  /** The text as far as it counts for that; `null` where none begins there. */
  readonly seen: string | null;
  /** By how much what comes after has moved. */
  readonly by: number;
}

/** Edges, and halves of characters, are looked at beside all that is reached. */
const SPARE = 4;

/** Returns where a pattern has to be tried anew; `null` where it is simpler to begin at the beginning. */
function windowIn({ old, now, head, tail, longest }: Revision, reach: Reach, mayMatch: MayMatch): Window | null {
  const { text } = now;
  const [before, after] = distancesOf(reach, longest);
  const ahead = after + SPARE;
  let from = Math.max(0, head - ahead);
  const to = text.length - tail + before + SPARE;
  const isSeen = mayMatch(before + ahead + SPARE + BESIDE);
  if (isSeen && Math.min(text.length, to + ahead) - from > text.length * WORTH) return null;
  if (from > 0 && isLow(text.charCodeAt(from))) from -= 1;
  return { from, to, seen: isSeen ? text.slice(0, to + ahead) : null, by: text.length - old.text.length };
}

/** Where more than this part would be tried, all is. */
const WORTH = 0.95;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Returns every match of a pattern that moves on, knowing those before the revision. */
export function allAgain(
  revision: Revision,
  pattern: RegExp,
  reach: Reach,
  before: readonly RegExpExecArray[],
  mayMatch: MayMatch,
): readonly RegExpExecArray[] | null {
  const window = windowIn(revision, reach, mayMatch);
  if (!window) return null;
  const { from, to, seen, by } = window;
  if (seen === null && before.length === 0) return before;
  const { text } = revision.now;
  const found = before.filter(({ index }) => index < from).map((match) => moved(match, 0, text));
  const last = found.at(-1);
  pattern.lastIndex = Math.max(from, last ? endOf(last) : 0);
  if (seen !== null) scan(seen, pattern, found, to);
  for (const match of found) match.input = text;
  const start = Math.max(pattern.lastIndex, to) - by;
  // In step again: before the revision, too, the search stood here or passed here in vain.
  if (before.some((match) => match.index < start && endOf(match) > start)) {
    pattern.lastIndex = start + by;
    scan(text, pattern, found);
  } else for (const match of before) if (match.index >= start) found.push(moved(match, by, text));
  return found;
}

/** Returns the first match of a pattern, knowing the one before the revision. `pattern`: one that moves on. */
export function firstAgain(
  revision: Revision,
  pattern: RegExp,
  reach: Reach,
  before: RegExpExecArray | undefined,
  mayMatch: MayMatch,
): RegExpExecArray | null | undefined {
  const window = windowIn(revision, reach, mayMatch);
  if (!window) return undefined;
  const { from, to, seen, by } = window;
  const { text } = revision.now;
  if (before && before.index < from) return moved(before, 0, text);
  if (seen !== null) {
    pattern.lastIndex = from;
    const found = pattern.exec(seen);
    if (found && found.index < to) {
      found.input = text;
      return found;
    }
  }
  if (!before) return null;
  if (before.index + by >= to) return moved(before, by, text);
  pattern.lastIndex = Math.min(to, text.length);
  return pattern.exec(text);
}

/** Nothing holds on to the text of the revision before last. */
function moved(match: RegExpExecArray, by: number, input: string): RegExpExecArray {
  const copy = match.slice() as RegExpExecArray;
  copy.index = match.index + by;
  copy.input = input;
  if (match.groups) copy.groups = match.groups;
  return copy;
}
