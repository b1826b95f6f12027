// The scores of a text's pieces, taken over from its last revision wherever nothing that they are made of has changed.
import { recall, recallEarlier } from '../memory';
import type { PreparedText } from '../prepare';
import type { Piece } from './pieces';

/** Of every piece three numbers. */
interface Scored {
  readonly pieces: readonly Piece[];
  readonly scores: Float64Array;
}

/**
 * Returns the scores of the pieces, three of each, with those filled in that were known. `owner`: whose scores they are. `score`: fills
 * in those of the piece at a place; it must look at nothing but that piece and the words of two before and two after in its paragraph.
 */
export const scoresOnce = (text: PreparedText, owner: object, pieces: readonly Piece[], score: Score): Float64Array =>
  recall(text, owner, text.raw, (): Scored => ({ pieces, scores: scoresOf(pieces, recallEarlier(text.memory, owner), score) }))
    .scores;

type Score = (scores: Float64Array, at: number) => void;

function scoresOf(pieces: readonly Piece[], earlier: readonly Scored[], score: Score): Float64Array {
  const scores = new Float64Array(pieces.length * 3);
  const old = likest(earlier, pieces);
  const kept = old ? keptIn(old, pieces) : null;
  for (let at = 0; at < pieces.length; at += 1) {
    const before = kept ? kept(at) : NONE;
    if (before === NONE) score(scores, at);
    else for (let mark = 0; mark < 3; mark += 1) scores[at * 3 + mark] = old!.scored.scores[before * 3 + mark]!;
  }
  return scores;
}

const NONE = -1;
/** On either side so many pieces count. */
const BESIDE = 2;

/** Pieces scored before, of which so many at the beginning and at the end are the same. */
interface Old {
  readonly scored: Scored;
  readonly head: number;
  readonly tail: number;
}

function likest(earlier: readonly Scored[], pieces: readonly Piece[]): Old | null {
  let best: Old | null = null;
  for (const scored of earlier) {
    const most = Math.min(pieces.length, scored.pieces.length);
    const [past, drift] = [scored.pieces, scored.pieces.length - pieces.length];
    let head = 0;
    while (head < most && isAlike(pieces, head, past, head)) head += 1;
    let tail = 0;
    while (tail < most - head && isAlike(pieces, pieces.length - 1 - tail, past, pieces.length - 1 - tail + drift)) tail += 1;
    if (head + tail > (best ? best.head + best.tail : 0)) best = { scored, head, tail };
  }
  return best;
}

/** In what counts for its neighbours. */
function isAlike(some: readonly Piece[], at: number, others: readonly Piece[], place: number): boolean {
  const [one, other] = [some[at]!, others[place]!];
  const sameForm = one.word === other.word && one.shape === other.shape && one.known === other.known;
  return sameForm && one.wordly === other.wordly && opensParagraph(some, at) === opensParagraph(others, place);
}

const opensParagraph = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || pieces[at - 1]!.paragraph !== pieces[at]!.paragraph;

/** Returns where a piece stood before, with the same around it; `NONE` where it is new. */
function keptIn({ scored, head, tail }: Old, pieces: readonly Piece[]): (at: number) => number {
  const drift = scored.pieces.length - pieces.length;
  return (at) => {
    const isBefore = at + BESIDE < head;
    if (!isBefore && at - BESIDE < pieces.length - tail) return NONE;
    const place = isBefore ? at : at + drift;
    const [one, other] = [pieces[at]!, scored.pieces[place]!];
    const same = one.mode === other.mode && one.opens === other.opens && one.possessive === other.possessive;
    return same && one.elsewhere === other.elsewhere ? place : NONE;
  };
}
