// How far a pattern looks, told in lengths that differ from text to text: those of its longest word, clause and so on.

/**
 * How far before where it begins, and after, a match of a pattern can depend on the text: so many UTF-16 code units, and so many times the
 * longest of each of the `RUNS`. Noughts at the end are left out.
 */
export type Reach = readonly number[];

const unitsIn = (signs: string): number[] => Array.from(signs, (sign) => sign.charCodeAt(0));

/** What ends each sort of run. What a gap between words has is told as if it were a word. */
export const RUNS: readonly (readonly number[])[] = [
  // A word, a clause, a sentence; a clause that may go on in the next line; signs and pictures.
  unitsIn(
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ),
  unitsIn('.!?,;:\n'),
  unitsIn('.!?\n'),
  unitsIn('.!?,;:'),
  unitsIn('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
];
export const WORDS = 0;
const WHITE: ReadonlySet<number> = new Set(RUNS[WORDS]);
/** For each unit, in bits, which runs it ends. */
const ENDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  RUNS.reduce((bits, ends, run) => (ends.includes(unit) ? bits | (1 << run) : bits), 0),
);
const ENDS_ALL = 2 ** RUNS.length - 1;

export const isWhite = (unit: number): boolean => WHITE.has(unit);

/** Returns the length of one unit, and of the longest of each of the runs. */
export function longestIn(text: string): number[] {
  const longest = [1, ...RUNS.map(() => 0)];
  const starts = RUNS.map(() => 0);
  let white = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : END;
    let ends = unit === END ? ENDS_ALL : unit < 128 ? ENDS[unit]! : WHITE.has(unit) ? 1 : 0;
    // A word ends where a gap begins, and the other way about.
    if (unit !== END) [ends, white] = [ends ^ white, ends & 1];
    for (let run = 0; ends > 0; run += 1, ends >>= 1) {
      if ((ends & 1) === 0) continue;
      if (at - starts[run]! > longest[run + 1]!) longest[run + 1] = at - starts[run]!;
      starts[run] = run === WORDS ? at : at + 1;
    }
  }
  return longest;
}

/** No unit of a text. */
const END = 0x10000;

/** Returns how far that is in a text with such runs: before, and after. */
export function distancesOf(reach: Reach, longest: readonly number[]): [before: number, after: number] {
  let [before, after] = [0, 0];
  for (let kind = 0; kind * 2 < reach.length; kind += 1) {
    before += reach[kind * 2]! * longest[kind]!;
    after += (reach[kind * 2 + 1] ?? 0) * longest[kind]!;
  }
  return [before, after];
}
