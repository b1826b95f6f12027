// The words of a run as a list can be asked about them: single ones, and particles together with what follows ("de Souza").
import { foldName } from '../text/names/fold-name';
import { remember } from '../text/remember';
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

export function cutUnits(words: readonly string[], look: LookUp): Unit[] {
  const folded = words.map(lettersOf);
  return folded.flatMap((word, start): Unit[] => {
    const next = PARTICLES.has(word) ? (folded[start + 1] ?? '') : '';
    const withNext = next.length > 1 ? look.exact(word + next) : NOBODY;
    const own = { start, end: start + 1, ...whoIs(word, look), letters: word };
    return withNext.length > 0 ? [own, { start, end: start + 2, facts: withNext, called: NOBODY, letters: '' }] : [own];
  });
}

function whoIs(word: string, { exact, called }: LookUp): Pick<Unit, 'facts' | 'called'> {
  const parts = partsOf(word);
  if (parts.length === 1) return { facts: exact(parts[0]!), called: called(word) };
  return { facts: parts.length > 1 ? [...exact(parts.join('')), ...parts.flatMap(exact)] : NOBODY, called: NOBODY };
}

const NOBODY: readonly WordFacts[] = [];

const lettersOf = remember(foldName);

/** The parts of a word with hyphens; initials are none. */
export const partsOf = (word: string): string[] => {
  if (!word.includes('-')) return word.length > 1 ? [word] : [];
  return word.split('-').filter((part) => part.length > 1);
};
