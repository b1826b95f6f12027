// A long text that was edited in one place: patterns that reach a limited way are tried there alone, and match elsewhere what they did.
import { distancesOf, longestIn, type Reach } from './runs';
import { endOf, scan } from './scan';
import type { Grams } from './symbols';

/** What is known of a long text. */
export interface Known {
  readonly text: string;
  /** Of each of the runs. */
  readonly longest: readonly number[];
  /** What patterns found in it. Of one that does not move on, the first match only. */
  readonly found: Map<object, readonly RegExpExecArray[]>;
  /** Of either sort. */
  readonly grams: Map<'usual' | 'small', Grams>;
  /** How much was written since the grams were last counted. */
  strange: number;
}

export const knowText = (text: string): Known => ({
  ...{ text, longest: longestIn(text), strange: 0 },
  ...{ found: new Map(), grams: new Map() },
});

/** A text, and an earlier one that begins and ends alike. */
export interface Revision {
  readonly old: Known;
  readonly now: Known;
  /** How many code units are the same at the beginning, and of the others at the end. */
  readonly head: number;
  readonly tail: number;
  /** Of either text. */
  readonly longest: readonly number[];
}

/** Returns what became of the text that has most in common with this one; `null` where none has enough. */
export function revisionOf(now: Known, before: Iterable<Known>): Revision | null {
  let best: Revision | null = null;
  for (const old of before) {
    const revision = compare(old, now);
    if (sameIn(revision) > (best ? sameIn(best) : now.text.length * ENOUGH)) best = revision;
    if (best && sameIn(best) > now.text.length - SLIGHT) return best;
  }
  return best;
}

/** So large a part has to be the same. */
const ENOUGH = 0.6;
/** With so little changed no other text need be looked at. */
const SLIGHT = 100;

const sameIn = ({ head, tail }: Revision): number => head + tail;

function compare(old: Known, now: Known): Revision {
  const [a, b] = [old.text, now.text];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return { old, now, head, tail, longest: now.longest.map((length, kind) => Math.max(length, old.longest[kind]!)) };
}

interface Window {
  /** Between these a match may begin that did not before, or no longer. */
  readonly from: number;
  readonly to: number;
  /** The text as far as it counts for that. */
  readonly seen: string;
  /** By how much what comes after has moved. */
  readonly by: number;
}

/** Edges, and halves of characters, are looked at beside all that is reached. */
const SPARE = 4;

/** Returns where a pattern has to be tried anew; `null` where it is simpler to begin at the beginning. */
function windowIn({ old, now, head, tail, longest }: Revision, reach: Reach): Window | null {
  const { text } = now;
  const [before, after] = distancesOf(reach, longest);
  const ahead = after + SPARE;
  let from = Math.max(0, head - ahead);
  const to = text.length - tail + before + SPARE;
  if (Math.min(text.length, to + ahead) - from > text.length * WORTH) return null;
  if (from > 0 && isLow(text.charCodeAt(from))) from -= 1;
  return { from, to, seen: text.slice(0, to + ahead), by: text.length - old.text.length };
}

/** Where more than this part would be tried, all is. */
const WORTH = 0.7;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Returns every match of a pattern that moves on, knowing those before the revision. */
export function allAgain(
  revision: Revision,
  pattern: RegExp,
  reach: Reach,
  before: readonly RegExpExecArray[],
): RegExpExecArray[] | null {
  const window = windowIn(revision, reach);
  if (!window) return null;
  const { from, to, seen, by } = window;
  const { text } = revision.now;
  const found = before.filter(({ index }) => index < from).map((match) => moved(match, 0, text));
  const last = found.at(-1);
  pattern.lastIndex = Math.max(from, last ? endOf(last) : 0);
  scan(seen, pattern, found, to);
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
): RegExpExecArray | null | undefined {
  const window = windowIn(revision, reach);
  if (!window) return undefined;
  const { from, to, seen, by } = window;
  const { text } = revision.now;
  if (before && before.index < from) return moved(before, 0, text);
  pattern.lastIndex = from;
  const found = pattern.exec(seen);
  if (found && found.index < to) {
    found.input = text;
    return found;
  }
  if (!before) return null;
  if (before.index + by >= to) return moved(before, by, text);
  pattern.lastIndex = Math.min(to, text.length);
  return pattern.exec(text);
}

/** Nothing holds on to the text of the revision before last. */
const moved = (match: RegExpExecArray, by: number, input: string): RegExpExecArray =>
  Object.assign(match.slice(), { index: match.index + by, input, groups: match.groups }) as RegExpExecArray;
