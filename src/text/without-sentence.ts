// Where to cut so that a text goes on without one of its sentences.
import type { Span } from '../model/span';
import type { PreparedText } from './prepare';

/** Returns the stretch to take out, the space beside it included; `null` where no other sentence with words in it stays. */
export function sentenceToCut({ raw, sentences }: PreparedText, [start, end]: Span): Span | null {
  const first = sentences.findIndex((sentence) => sentence[1] > start);
  const last = sentences.findIndex((sentence) => sentence[1] >= end);
  if (first < 0 || last < first) return null;
  const [from, to] = [sentences[first]![0], sentences[last]![1]];
  const others = [...sentences.slice(0, first), ...sentences.slice(last + 1)];
  if (!others.some((other) => (raw.slice(...other).match(/\p{L}{2,}/gu)?.length ?? 0) > 1)) return null;
  const before = from - raw.slice(0, from).trimEnd().length;
  const after = raw.length - to - raw.slice(to).trimStart().length;
  // What stood before keeps its distance to what comes after.
  return first === 0 ? [from, to + after] : [from - before, to];
}

/** Returns the text without that sentence, or `null` where it is all there is. */
export function withoutSentence(text: PreparedText, span: Span): string | null {
  const cut = sentenceToCut(text, span);
  return cut && text.raw.slice(0, cut[0]) + text.raw.slice(cut[1]);
}
