// The words of a run as a list can be asked about them: single ones, and particles together with what follows ("de Souza").
import { foldName } from '../text/names/fold-name';
import type { WordFacts } from './facts-bits';
import type { LookUp } from './look-up';
import { PARTICLES } from './name-words';

/** One word, or two that are one name ("O Brien"), with the entries it may be. */
export interface Unit {
  start: number;
  end: number;
  facts: readonly WordFacts[];
  /** Whom it may call by another of their given name's forms. */
  called: readonly WordFacts[];
  /** `''` for two words. */
  letters: string;
}

export function cutUnits(words: readonly string[], { exact, called }: LookUp): Unit[] {
  const folded = words.map(foldName);
  return folded.flatMap((word, start): Unit[] => {
    const parts = partsOf(word);
    const joined = parts.length > 1 ? exact(parts.join('')) : [];
    const facts = [...joined, ...parts.flatMap(exact)];
    const next = PARTICLES.has(word) ? (folded[start + 1] ?? '') : '';
    const withNext = next.length > 1 ? exact(word + next) : [];
    const own = { start, end: start + 1, facts, called: parts.length === 1 ? called(word) : [], letters: word };
    return withNext.length > 0 ? [own, { start, end: start + 2, facts: withNext, called: [], letters: '' }] : [own];
  });
}

/** The parts of a word with hyphens; initials are none. */
export const partsOf = (word: string): string[] => word.split('-').filter((part) => part.length > 1);
