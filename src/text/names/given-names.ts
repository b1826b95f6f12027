// Answers whether a folded word is a given name somewhere, and whether it is an ordinary English word.
import { classes, common, grades, levels, names, persons, surnames, words } from 'virtual:given-names';
import { once } from '../remember';
import { baseForms } from './base-forms';

/** Is it on the list of given names? Many of those are ordinary words too: ask both. */
export const isGivenName = (folded: string): boolean =>
  nameSet().has(folded) || (folded.includes('-') && folded.split('-').every((part) => nameSet().has(part)));

/** Is it an English word, or a place, month, day or well-known organisation? */
export const isOrdinaryWord = (folded: string): boolean =>
  wordSet().has(folded) || baseForms(folded).some((base) => wordSet().has(base));

/** In how many of the lists the given name stands; 0 for none. */
export const gradeOf = (folded: string): number => gradeMap().get(folded) ?? 0;

export const isPerson = (folded: string): boolean => personSet().has(folded);

/** Returns how common an English word is, from "1" for the commonest to "4"; `''` for what is hardly a word. */
export function levelOf(folded: string): string {
  const known = levelMap().get(folded);
  if (known !== undefined) return known;
  const base = baseForms(folded).find((form) => levelMap().has(form));
  return base === undefined ? '' : levelMap().get(base)!;
}

/** Is it somebody's surname somewhere? Of two joined by a hyphen, either will do. */
export const isSurname = (folded: string): boolean =>
  surnameSet().has(folded) || (folded.includes('-') && folded.split('-').some((part) => surnameSet().has(part)));

/** Returns the kind of ordinary word as one letter, an ending's in capitals ("S" for more of a kind); `''` for no word. */
export function wordClass(folded: string): string {
  const known = classMap().get(folded);
  if (known !== undefined) return known;
  const base = baseForms(folded).find((form) => classMap().has(form));
  return base === undefined ? '' : folded.slice(-1).toUpperCase() + classMap().get(base)!;
}

export const countGivenNames = (): number => nameSet().size;

const nameSet = once(() => unpack(names));
const personSet = once(() => unpack(persons));
const gradeMap = once(() => new Map(Array.from(nameSet(), (name, at) => [name, Number(grades.charAt(at))])));
const levelMap = once(
  () => new Map([...wordSet(), ...unpack(common)].map((word, at) => [word, levels.charAt(at).replace('0', '')])),
);
const surnameSet = once(() => unpack(surnames));
const wordSet = once(() => unpack(words));
const classMap = once(() => new Map(Array.from(wordSet(), (word, at) => [word, classes.charAt(at)])));

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
