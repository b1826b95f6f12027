// Where a text begins anew: after a blank line.
import { bisect } from './bisect';
import { matchesOf } from './matches';
import type { PreparedText } from './prepare';

const BLANK_LINE = /\n\s*\n/g;

/** Returns whether a blank line stands in what parts two sentences. */
export const isBlankBetween = (gap: string): boolean => gap.search(BLANK_LINE) >= 0;

type Gaps = readonly { readonly start: number; readonly end: number }[];

const known = new WeakMap<PreparedText, Gaps>();

/** The blank lines in order; looked for once in each text. */
function gapsIn(text: PreparedText): Gaps {
  const gaps =
    known.get(text) ?? matchesOf(text.raw, BLANK_LINE).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  known.set(text, gaps);
  return gaps;
}

/** Returns where the paragraph that an offset lies in begins. */
export function paragraphStart(text: PreparedText, offset: number): number {
  const gaps = gapsIn(text);
  return gaps[bisect(gaps.length, (at) => gaps[at]!.end <= offset) - 1]?.end ?? 0;
}

/** Returns where the paragraph that an offset lies in ends. */
export function paragraphEnd(text: PreparedText, offset: number): number {
  const gaps = gapsIn(text);
  return gaps[bisect(gaps.length, (at) => gaps[at]!.start < offset)]?.start ?? text.raw.length;
}
