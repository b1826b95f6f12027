// How well people's names are found: F1 over whole spans and over spans that overlap. Arithmetic only.
import type { Span } from '../model/span';
import { overlaps } from '../model/span';

export interface NameScore {
  precision: number;
  recall: number;
  exact: number;
  overlap: number;
}

export interface Found {
  gold: readonly Span[];
  /** Handles and tags that name somebody: what is found there counts neither way. */
  ignored: readonly Span[];
  got: readonly Span[];
}

/** Returns the figures of a set of posts, in parts of one. */
export function scoreNames(posts: readonly Found[]): NameScore {
  const sums = { gold: 0, got: 0, same: 0, gotTouching: 0, goldTouched: 0 };
  for (const { gold, ignored, got: all } of posts) {
    const got = all.filter((span) => !ignored.some((other) => overlaps(span, other)));
    sums.gold += gold.length;
    sums.got += got.length;
    sums.same += got.filter((span) => gold.some((other) => other[0] === span[0] && other[1] === span[1])).length;
    sums.gotTouching += got.filter((span) => gold.some((other) => overlaps(span, other))).length;
    sums.goldTouched += gold.filter((span) => got.some((other) => overlaps(span, other))).length;
  }
  const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);
  const [precision, recall] = [sums.same / (sums.got || 1), sums.same / (sums.gold || 1)];
  return {
    precision,
    recall,
    exact: f1(precision, recall),
    overlap: f1(sums.gotTouching / (sums.got || 1), sums.goldTouched / (sums.gold || 1)),
  };
}
