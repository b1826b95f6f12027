// The features of each piece, as numbers: words, affixes, shapes, what the lists know, and the same of its neighbours.
import type { Piece } from './pieces';
import { BITS } from './stored';

/** Returns for each piece the numbers of its features. */
export function featuresOf(pieces: readonly Piece[]): number[][] {
  const known: Atoms[] = [];
  return pieces.map((_, at) => featuresAt(pieces, at, known));
}

/** What is asked of a piece again and again, each as one number. */
export interface Atoms {
  word: number;
  shape: number;
  known: number;
  prefixes: readonly number[];
  suffixes: readonly number[];
}

function atomsOf({ word, shape, known, wordly }: Piece): Atoms {
  const affixes = wordly ? [1, 2, 3, 4].filter((length) => length < word.length) : [];
  return {
    word: numberOf(word),
    shape: numberOf(shape),
    known: numberOf(known),
    prefixes: affixes.map((length) => numberOf(word.slice(0, length))),
    suffixes: affixes.map((length) => numberOf(word.slice(-length))),
  };
}

/** Returns the numbers of one piece's features. `atoms`: of the pieces that were asked for so far. */
export function featuresAt(pieces: readonly Piece[], at: number, atoms: Atoms[]): number[] {
  const piece = pieces[at]!;
  const atomsAt = (place: number): Atoms => {
    const one = pieces[place];
    if (!one) return EDGE;
    atoms[place] ??= atomsOf(one);
    return atoms[place];
  };
  const [far, left, here, right, next] = [atomsAt(at - 2), atomsAt(at - 1), atomsAt(at), atomsAt(at + 1), atomsAt(at + 2)];
  const mode = numberOf(piece.mode);
  const opens = piece.opens ? 1 : 2;
  const owns = piece.possessive ? 1 : 2;
  const { word, shape, known } = here;
  const found = [
    stir(1, word),
    stir(2, left.word),
    stir(3, right.word),
    stir(4, far.word),
    stir(5, next.word),
    stir(6, left.word, word),
    stir(7, word, right.word),
    stir(8, far.word, left.word),
    stir(9, right.word, next.word),
    stir(10, shape),
    stir(11, shape, mode, opens),
    stir(12, left.shape, shape),
    stir(13, shape, right.shape),
    stir(14, left.shape, shape, right.shape),
    stir(15, known),
    stir(16, known, shape),
    stir(17, known, shape, opens),
    stir(18, known, shape, mode),
    stir(19, left.known, known),
    stir(20, known, right.known),
    stir(21, left.known, known, right.known),
    stir(22, left.word, shape),
    stir(23, right.word, shape),
    stir(24, left.word, known),
    stir(25, right.word, known),
    stir(26, left.word, right.word),
    stir(27, far.word, left.word, shape),
    stir(28, owns, shape, known),
    stir(29, word, shape),
    stir(30, numberOf(piece.elsewhere), shape, opens),
    stir(31, numberOf(piece.elsewhere), known, shape),
    stir(32, left.known, shape, known),
    stir(33, right.known, shape, known),
    stir(34, far.known, left.known, shape),
    stir(35, right.known, next.known, shape),
    stir(36, left.shape, shape, known),
    stir(37, shape, known, right.shape),
  ];
  for (let at = 0; at < here.suffixes.length; at += 1)
    found.push(
      stir(40 + at, here.prefixes[at]!),
      stir(50 + at, here.suffixes[at]!),
      stir(60 + at, here.prefixes[at]!, shape),
      stir(70 + at, here.suffixes[at]!, shape),
    );
  return found;
}

const EDGE: Atoms = { word: 1, shape: 1, known: 1, prefixes: [], suffixes: [] };

/** FNV-1a, 32 bits. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One number of a kind of feature and of up to three others. */
export function stir(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + a, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> (32 - BITS);
}
