// One answer from two lists: the school's, and the names that the person has taught.
import type { PupilMatch, PupilMatcher, Roster } from '../model/roster';
import { createMatcher } from './matcher';

/** Returns a matcher for all the lists there are; `null` when there is none. */
export function createMatcherFor(rosters: readonly (Roster | null | undefined)[]): PupilMatcher | null {
  const matchers = rosters.flatMap((roster) => (roster ? [createMatcher(roster)] : []));
  const [first, ...others] = matchers;
  if (!first || others.length === 0) return first ?? null;
  return {
    size: matchers.reduce((sum, { size }) => sum + size, 0),
    match: (words) => bestOf(matchers.flatMap((matcher) => matcher.match(words))),
  };
}

/** Of matches over the same words the whole name stays, then the exact one, then the longer. */
function bestOf(matches: readonly PupilMatch[]): PupilMatch[] {
  const rank = ({ part, exact, tokens: [start, end] }: PupilMatch) =>
    (part === 'full' ? 1_000 : part === 'initial' ? 500 : 0) + (exact ? 100 : 0) + end - start;
  const kept: PupilMatch[] = [];
  for (const match of matches.toSorted((a, b) => rank(b) - rank(a))) {
    const [start, end] = match.tokens;
    if (kept.every(({ tokens }) => tokens[1] <= start || end <= tokens[0])) kept.push(match);
  }
  return kept.sort((a, b) => a.tokens[0] - b.tokens[0]);
}
