// Finds the people that a text names, by what was learnt from labelled posts: a chain of marks over words, shapes, lists and neighbours.
import type { Span } from '../../model/span';
import type { PreparedText } from '../prepare';
import { once } from '../remember';
import { beginningsOf, bestMarks } from './chain';
import { type Atoms, featuresAt } from './features';
import { scoresOnce } from './kept-scores';
import { type Piece, paragraphsOf, piecesOf } from './pieces';
import { type StoredTagger, tableOf } from './stored';
import stored from './weights.json';

export interface Named {
  /** The name alone: no title, no `'s`, no sign. */
  span: Span;
  words: readonly Piece[];
  /** How sure it is that a name begins here, 0 to 1. */
  likelihood: number;
}

export interface Tagger {
  /** Returns everybody who is named, in order. Handles and tags are left out. */
  namesIn(text: PreparedText): Named[];
}

/** Missing somebody is worse than asking once too often: so much is added for every name. */
export const LEAN = 0.7;

/** Returns a tagger over these weights. */
export function createTagger(weights: StoredTagger, lean = LEAN): Tagger {
  const table = tableOf(weights);
  return {
    namesIn(text) {
      const pieces = piecesOf(text);
      const paragraphs = paragraphsOf(pieces);
      const all = scoresOf(text, pieces, paragraphs);
      let done = 0;
      return paragraphs.flatMap((mine) => {
        const scores = all.subarray(done * 3, (done + mine.length) * 3);
        done += mine.length;
        return spansOf(
          mine,
          bestMarks(scores, weights.steps),
          once(() => beginningsOf(scores, weights.steps)),
        );
      });
    },
  };

  function scoresOf(text: PreparedText, pieces: readonly Piece[], paragraphs: readonly (readonly Piece[])[]): Float64Array {
    const firsts: number[] = [];
    for (let place = 0, first = 0; place < paragraphs.length; first += paragraphs[place]!.length, place += 1) firsts.push(first);
    const atoms = paragraphs.map((): Atoms[] => []);
    return scoresOnce(text, table, pieces, (scores, at) => {
      const { paragraph, wordly } = pieces[at]!;
      const features = featuresAt(paragraphs[paragraph]!, at - firsts[paragraph]!, atoms[paragraph]!);
      const { begins, goesOn } = sumsFor(features);
      scores[at * 3 + 1] = begins * weights.scale + lean + (wordly ? 0 : NO_WORD);
      scores[at * 3 + 2] = goesOn * weights.scale + lean;
    });
  }

  function sumsFor(features: readonly number[]): { begins: number; goesOn: number } {
    let [begins, goesOn] = [0, 0];
    for (const feature of features) {
      const place = table.find(feature);
      if (place < 0) continue;
      begins += table.weights[place]!;
      goesOn += table.weights[place + 1]!;
    }
    return { begins, goesOn };
  }
}

/** No name begins with a sign. */
const NO_WORD = -50;

function spansOf(pieces: readonly Piece[], marks: readonly number[], beginnings: () => Float64Array): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] !== 1) continue;
    let end = at + 1;
    while (marks[end] === 2) end += 1;
    const words = trimmed(pieces.slice(at, end));
    if (words.length === 0) continue;
    found.push({ span: [words[0]!.start, words.at(-1)!.end], words, likelihood: beginnings()[at]! });
  }
  return found;
}

/** Without titles before it and signs after it. */
function trimmed(words: readonly Piece[]): readonly Piece[] {
  let [from, to] = [0, words.length];
  while (to > 0 && !words[to - 1]!.wordly) to -= 1;
  while (from < to && (TITLES.has(words[from]!.word) || !words[from]!.wordly)) from += 1;
  return words.slice(from, to);
}

const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof professor sir madam rev revd father lord lady'.split(' '));

const read = new WeakMap<PreparedText, readonly Named[]>();
let made: Tagger | null = null;

/** Lets the trainer go on with weights that it has just learnt. */
export const takeTagger = (weights: StoredTagger): void => {
  made = createTagger(weights);
};

/** The same by the weights that ship; worked out once for each text, however many ask. */
export function namesIn(text: PreparedText): readonly Named[] {
  made ??= createTagger(stored);
  const known = read.get(text) ?? made.namesIn(text);
  read.set(text, known);
  return known;
}
