// How usual a gram is in drafts, counted in texts that are like them. Runs while the extension is built, never in it.
import { type Likelihood, marked } from './rarest.ts';
import { LONG, SHORT, signOf, standsAlone } from './symbols.ts';

/** As long as a post on X. */
const PIECE = 280;

/**
 * Returns the share of pieces of the text, each as long as a short post, in which a gram stands. Of one that stands in none it is told
 * by the shorter grams within it: "diabol" is rarer than "direct" though neither was met.
 */
export function likelihoodIn(text: string): Likelihood {
  const counts = new Map<string, number>();
  let pieces = 0;
  for (let at = 0; at < text.length; at += PIECE, pieces += 1)
    for (const gram of gramsOfPiece(text.slice(at, at + PIECE))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const share = (gram: string) => (counts.get(gram) ?? 0) / pieces;
  return (gram) => {
    if (gram.length < LONG) return share(gram) + UNSEEN / pieces;
    const within = partsOf(gram, SHORT).reduce((least, part) => Math.min(least, share(part)), 1);
    return share(gram) + (UNSEEN * (1 + WITHIN * within)) / pieces;
  };
}

/** As if everything had been met half a time; and more often where its parts are usual. */
const UNSEEN = 0.5;
const WITHIN = 20;

const partsOf = (signs: string, length: number): string[] =>
  Array.from({ length: Math.max(0, signs.length - length + 1) }, (_, at) => signs.slice(at, at + length));

function gramsOfPiece(text: string): Set<string> {
  const signs = marked(` ${Array.from({ length: text.length }, (_, at) => signOf(text.charCodeAt(at))).join('')} `);
  return new Set([...partsOf(signs, SHORT), ...partsOf(signs, LONG), ...signs.split('').filter(standsAlone)]);
}
