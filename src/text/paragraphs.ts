// Where a text begins anew: after a blank line.
import { bisect } from './bisect';
import { matchesOf } from './matches';
import type { PreparedText } from './prepare';

const BLANK_LINE = /\n\s*\n/g;

/** Returns whether a blank line stands in what parts two sentences. */
export const isBlankBetween = (gap: string): boolean => gap.search(BLANK_LINE) >= 0;

const ends = new WeakMap<PreparedText, readonly number[]>();

/** Returns where the paragraph that an offset lies in ends. */
export function paragraphEnd(text: PreparedText, offset: number): number {
  const known = ends.get(text) ?? matchesOf(text.raw, BLANK_LINE).map(({ index }) => index);
  ends.set(text, known);
  return known[bisect(known.length, (at) => known[at]! < offset)] ?? text.raw.length;
}
