// How far a pattern looks, told in lengths that differ from text to text: those of its longest word, clause and sentence.

/**
 * How far before where it begins, and after, a match of a pattern can depend on the text: so many UTF-16 code units, and so many times the
 * longest of each of the `RUNS`. Noughts at the end are left out.
 */
export type Reach = readonly number[];

const unitsIn = (signs: string): number[] => Array.from(signs, (sign) => sign.charCodeAt(0));

/** What ends each sort of run: a word, a clause, a sentence. What a gap between words has is told as if it were a word. */
export const RUNS: readonly (readonly number[])[] = [
  unitsIn(
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ),
  unitsIn('.!?\n,;:'),
  unitsIn('.!?\n'),
];
export const WORDS = 0;
const [WHITE, CLAUSE_ENDS, SENTENCE_ENDS] = RUNS.map((units) => new Set(units)) as [Set<number>, Set<number>, Set<number>];

export const isWhite = (unit: number): boolean => unit === 0x20 || ((unit < 0x20 || unit > 0x7f) && WHITE.has(unit));

/** Returns the length of one unit, and of the longest of each of the runs. */
export function longestIn(text: string): number[] {
  const longest = [1, 0, 0, 0];
  let [word, clause, sentence] = [0, 0, 0];
  let white = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    const isGap = isWhite(unit);
    if (isGap !== white || at === text.length) {
      longest[1] = Math.max(longest[1]!, at - word);
      word = at;
      white = isGap;
    }
    if (unit > MOST || (isGap && unit !== LINE_FEED) || !CLAUSE_ENDS.has(unit)) continue;
    longest[2] = Math.max(longest[2]!, at - clause);
    clause = at + 1;
    if (!SENTENCE_ENDS.has(unit)) continue;
    longest[3] = Math.max(longest[3]!, at - sentence);
    sentence = at + 1;
  }
  return longest;
}

const LINE_FEED = 0x0a;
/** No ending is above it. */
const MOST = 0x3f;

/** Returns how far that is in a text with such runs: before, and after. */
export function distancesOf(reach: Reach, longest: readonly number[]): [before: number, after: number] {
  let [before, after] = [0, 0];
  for (let kind = 0; kind * 2 < reach.length; kind += 1) {
    before += reach[kind * 2]! * longest[kind]!;
    after += (reach[kind * 2 + 1] ?? 0) * longest[kind]!;
  }
  return [before, after];
}
