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

/** By hand and not by pattern: it runs while somebody waits for a first answer. */
function unpack(packed: string): ReadonlySet<string> {
  const set = new Set<string>();
  let before = '';
  let from = 0;
  for (let at = 1; at <= packed.length; at++) {
    if (at < packed.length && packed.charCodeAt(at) > NINE) continue;
    before = before.slice(0, packed.charCodeAt(from) - ZERO) + packed.slice(from + 1, at);
    set.add(before);
    from = at;
  }
  return set;
}

const ZERO = 48;
const NINE = 57;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
