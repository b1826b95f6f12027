// Answers whether a folded word is a given name somewhere, and whether it is an ordinary English word.
import { names, words } from 'virtual:given-names';
import { baseForms } from './base-forms';

/** Is it on the list of given names? Many of those are ordinary words too: ask both. */
export const isGivenName = (folded: string): boolean =>
  nameSet().has(folded) || (folded.includes('-') && folded.split('-').every((part) => nameSet().has(part)));

/** Is it an English word, or a place, month, day or well-known organisation? */
export const isOrdinaryWord = (folded: string): boolean =>
  wordSet().has(folded) || baseForms(folded).some((base) => wordSet().has(base));

export const countGivenNames = (): number => nameSet().size;

const nameSet = once(() => unpack(names));
const wordSet = once(() => unpack(words));

function unpack(packed: string): ReadonlySet<string> {
  const set = new Set<string>();
  let before = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    set.add(before);
  }
  return set;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
