// Decides where sentences end, told by the tokens and the white space between them.
import type { Span } from '../model/span';
import type { Token } from './prepare';
import type { Cut } from './tokens';

/** Returns the tokens with their sentence, and every sentence's span from its first token to its last. */
export function cutSentences(raw: string, cuts: readonly Cut[]): { tokens: Token[]; sentences: Span[] } {
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  let first = 0;
  cuts.forEach((cut, index) => {
    const { start, end, raw: written, folded, known, kind } = cut;
    tokens.push({ start, end, raw: written, folded, known, kind, sentence: sentences.length });
    const next = cuts[index + 1];
    if (next && !endsBetween(raw, cuts, index, next)) return;
    sentences.push([cuts[first]!.start, cut.end]);
    first = index + 1;
  });
  return { tokens, sentences };
}

const ENDING = /[.!?…‼⁇⁈⁉]/;
/** Ends a sentence without a space after it. */
const FULL_WIDTH_ENDING = /[。！？।॥؟۔]/;
const CLOSING = /^["'”’)\]}»]+$/;
const LOWER = /^\p{Ll}/u;
const ABBREVIATIONS = new Set(
  'mr mrs ms mx miss dr prof rev fr sr st jr no nos vs etc eg ie e.g i.e approx dept yr yrs ga oz g ga. inc ltd co'.split(' '),
);

/** Returns whether a sentence ends between a token and the next. It looks at no more than four tokens before those. */
export function endsBetween(raw: string, cuts: readonly Cut[], index: number, next: Cut): boolean {
  const gap = raw.slice(cuts[index]!.end, next.start);
  const breaks = gap === '' || gap === ' ' ? 0 : (gap.match(/[\n\u2028\u2029]|\r(?!\n)/g)?.length ?? 0);
  if (breaks > 1) return true;
  let mark = index;
  while (mark > 0 && mark > index - 3 && cuts[mark]!.kind === 'punctuation' && CLOSING.test(cuts[mark]!.raw)) mark -= 1;
  const sign = cuts[mark]!;
  const ended = sign.kind === 'punctuation' && ENDING.test(sign.raw);
  if (sign.kind === 'punctuation' && FULL_WIDTH_ENDING.test(sign.raw)) return true;
  // A soft break in the middle of a sentence goes on in lower case.
  if (breaks === 1) return ended || !LOWER.test(next.raw);
  if (!ended || gap === '') return false;
  if (sign.raw !== '.') return !LOWER.test(next.raw);
  const before = cuts[mark - 1];
  if (before?.kind === 'word' && before.end === sign.start && isAbbreviation(before)) return false;
  return !LOWER.test(next.raw);
}

const isAbbreviation = ({ raw, folded }: Cut): boolean => ABBREVIATIONS.has(folded) || /^\p{Lu}$/u.test(raw);
