// Is a whole song or poem put up? Told by its shape: short lines, eight or more, that rhyme.
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';
import { LIST_LINE } from './lexicon';

/** Returns the span of the first long run of verse, or `null`. */
export function verseIn({ raw }: PreparedText): Span | null {
  const lines = linesOf(raw);
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && isVerse(lines[at]!.words)) continue;
    const run = lines.slice(from, at);
    const rhymed = run.length >= LEAST_LINES ? rhymes(run.map(({ words }) => words)) : [];
    if (rhymed.length >= LEAST_RHYMES) return [run[rhymed[0]!]!.start, run.at(-1)!.end];
    from = at + 1;
  }
  return null;
}

const LEAST_LINES = 8;
const LEAST_RHYMES = 3;

interface Line {
  words: string;
  start: number;
  end: number;
}

/** Lines, those set with strokes on one line as well; blank ones part stanzas and are left out. */
const linesOf = (raw: string): Line[] =>
  matchesOf(raw, /[^\n/]+/g).flatMap(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ words: words.trim(), start, end: start + words.trim().length }];
  });

const isVerse = (words: string): boolean =>
  words.length >= 12 && words.length <= 64 && words.includes(' ') && !LIST_LINE.test(words);

/** Returns which lines end like the next or the one after. */
function rhymes(lines: readonly string[]): number[] {
  const ends = lines.map((line) => /([a-z']{3,})[^a-z]*$/.exec(fold(line))?.[1] ?? '');
  return ends.flatMap((end, index) => ([1, 2].some((step) => isRhyme(end, ends[index + step] ?? '')) ? [index] : []));
}

const isRhyme = (one: string, other: string): boolean =>
  one !== other && one.length > 2 && other.length > 2 && soundOf(one) === soundOf(other);

/** From the last vowel group on, a silent "e" aside: "light" and "night", "stone" and "alone". */
const soundOf = (word: string): string => /[aeiouy]+[^aeiouy]*(?:e|es)?$/.exec(word)?.[0] ?? word;
