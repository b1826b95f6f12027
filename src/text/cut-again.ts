// Cuts a text that is like one which was cut before: only what stands between the ends that both share is cut anew.

import type { Span } from '../model/span';
import { bisect } from './bisect';
import type { PreparedText, Token } from './prepare';
import { endsBetween } from './sentences';
import type { Ends } from './shared-ends';
import { cutTokens } from './tokens';

type Cut = Pick<PreparedText, 'tokens' | 'sentences'>;

/** Returns the tokens and sentences of a text, taking over those of an older one where they are the same. */
export function cutAgain(raw: string, old: PreparedText, { head, tail }: Ends): Cut {
  // No token holds a space or a line feed, nor looks beyond it.
  const from = lastGapBefore(raw, head) + 1;
  const to = firstGapFrom(raw, raw.length - tail);
  const moved = raw.length - old.raw.length;
  const first = countUntil(old.tokens, ({ end }) => end > from);
  const last = countUntil(old.tokens, ({ start }) => start >= to - moved);
  const tokens: Writable[] = old.tokens.slice(0, first);
  for (const cut of cutTokens(raw.slice(from, to)))
    tokens.push({ ...cut, start: cut.start + from, end: cut.end + from, sentence: 0 });
  const settled = tokens.length + LOOKED_BACK;
  const more = tokens.length - last;
  for (const { start, end, raw: written, folded, known, kind } of old.tokens.slice(last))
    tokens.push({ start: start + moved, end: end + moved, raw: written, folded, known, kind, sentence: 0 });
  const ends = (at: number): boolean => {
    const next = tokens[at + 1];
    if (!next) return true;
    if (at + 1 < first) return next.sentence !== tokens[at]!.sentence;
    return at < settled
      ? endsBetween(raw, tokens, at, next)
      : old.tokens[at - more]!.sentence !== old.tokens[at + 1 - more]!.sentence;
  };
  return { tokens, sentences: sentencesOf(tokens, first, ends) };
}

type Writable = { -readonly [Key in keyof Token]: Token[Key] };

/** A sentence's end is told by no more tokens before it. */
const LOOKED_BACK = 5;

function sentencesOf(tokens: readonly Writable[], first: number, ends: (at: number) => boolean): Span[] {
  const sentences: Span[] = [];
  let opens = 0;
  tokens.forEach((token, at) => {
    // Those before are the older text's own, and know theirs.
    if (at >= first) token.sentence = sentences.length;
    if (!ends(at)) return;
    sentences.push([tokens[opens]!.start, token.end]);
    opens = at + 1;
  });
  return sentences;
}

const lastGapBefore = (raw: string, at: number): number =>
  at === 0 ? -1 : Math.max(raw.lastIndexOf(' ', at - 1), raw.lastIndexOf('\n', at - 1));

function firstGapFrom(raw: string, at: number): number {
  const gaps = [raw.indexOf(' ', at), raw.indexOf('\n', at)].filter((gap) => gap >= 0);
  return gaps.length > 0 ? Math.min(...gaps) : raw.length;
}

/** Of tokens of which none is so before the first that is. */
const countUntil = (tokens: readonly Token[], isSo: (token: Token) => boolean): number =>
  bisect(tokens.length, (at) => !isSo(tokens[at]!));
