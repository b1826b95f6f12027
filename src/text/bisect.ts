// Finds a place among things that stand in order, without going through all of them.
import type { PreparedText } from './prepare';

/** Returns the first whole number from 0 on that is not before what is looked for; `count` where all below it are. */
export function bisect(count: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the index of the first of these, which stand in order and apart, that ends behind an offset; their number where none does. */
export const firstEndingAfter = (items: readonly { readonly end: number }[], offset: number): number =>
  bisect(items.length, (at) => items[at]!.end <= offset);

/** Returns the index of the sentence that an offset lies in, or of the one before; 0 where there is none. */
export const sentenceAt = ({ sentences }: Pick<PreparedText, 'sentences'>, offset: number): number =>
  Math.max(0, bisect(sentences.length, (at) => sentences[at]![0] <= offset) - 1);
