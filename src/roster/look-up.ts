// What a kept list says of single words and of pairs of them, from fingerprints alone, remembered as it is asked.
import type { Roster } from '../model/roster';
import { remember } from '../text/remember';
import { initialLetters, pairLetters } from './build-roster';
import { NO_GROUP, unpackWord, type WordFacts } from './facts-bits';
import { createFingerprint } from './fingerprint';
import { unmutated } from './mutations';
import { slipsOf, soundOf } from './name-words';
import { stemsOf } from './stems';
import { openTable } from './table';

export interface LookUp {
  /** The entries that these folded letters are, spelt so or in another spelling of the same name. */
  exact(letters: string): readonly WordFacts[];
  /** The entries whom these letters may call by a short or a longer name: "Josh" for Joshua. */
  called(letters: string): readonly WordFacts[];
  /** The entries that these letters are with a grammatical ending, or a changed beginning, of Slovene, Croatian, Welsh or English. */
  inflected(letters: string): readonly WordFacts[];
  /** The numbers of words one slip away. */
  near(letters: string): readonly number[];
  /** The numbers of words that sound so. */
  alike(letters: string): readonly number[];
  pair(a: number, b: number): Pair | null;
  initial(letter: string, facts: WordFacts): number | null;
}

export interface Pair {
  group: number;
  /** The name has another surname as well. */
  partial: boolean;
}

export function createLookUp(roster: Roster): LookUp {
  const table = openTable(roster.fingerprints);
  const fingerprint = createFingerprint(roster.key);
  const first = (meaning: 'pair' | 'half' | 'initial', letters: string): number | null => {
    const groups = table.find(fingerprint(meaning, letters));
    return groups.length > 1 ? NO_GROUP : (groups[0] ?? null);
  };
  const exact = remember((letters) => {
    const facts = table.find(fingerprint('word', letters));
    return (facts.length > 0 ? facts : table.find(fingerprint('alias', letters))).map(unpackWord);
  });
  const near = remember((letters) => {
    const slips = slipsOf(letters);
    const same = [letters, ...slips].flatMap((slip) => table.find(fingerprint('slip', slip)));
    const longer = slips.filter((slip) => slip.length > 3).flatMap((slip) => exact(slip).map(({ id }) => id));
    return [...new Set([...same, ...longer])];
  });
  const inflected = remember((letters) => [...stemsOf(letters), ...unmutated(letters)].flatMap(exact));
  const alike = remember((letters) => {
    const sound = soundOf(letters);
    return sound ? table.find(fingerprint('sound', sound)) : [];
  });
  const pair = remember((letters): Pair | null => {
    const whole = first('pair', letters);
    const half = whole === null ? first('half', letters) : null;
    return whole !== null ? { group: whole, partial: false } : half !== null ? { group: half, partial: true } : null;
  });
  const initial = remember((letters) => first('initial', letters));
  return {
    exact,
    called: remember((letters) => table.find(fingerprint('called', letters)).map(unpackWord)),
    inflected,
    near,
    alike,
    pair: (a, b) => pair(pairLetters(a, b)),
    initial: (letter, { id, last, first: given, knownAs }) =>
      (last ? initial(initialLetters(letter, id, 'last')) : null) ??
      (given || knownAs ? initial(initialLetters(letter, id, 'first')) : null),
  };
}
