// Cuts a text where nothing written oddly goes on: after a mark and a space, and after a line.
import { matchesOf } from './matches';

export interface Stretch {
  readonly start: number;
  readonly words: string;
}

/** Returns the stretches in order; together they are the text. */
export function stretchesOf(raw: string): Stretch[] {
  const ends = matchesOf(raw, END).map(({ 0: mark, index }) => index + mark.length);
  if ((ends.at(-1) ?? 0) !== raw.length) ends.push(raw.length);
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return { start, words: raw.slice(start, end) };
  });
}

/** Letters may be written one below the other. */
const END = /[.,!?;:] |\n(?!\p{L}(?!\p{L}))/gu;
