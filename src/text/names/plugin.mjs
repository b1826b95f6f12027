// Builds the lists of given names and ordinary words from packages, so that no list of names stands in the repository.
import { allLocales } from '@faker-js/faker';
import languageLibrary from 'compromise/two';
import englishNames from 'gender-detection-from-name/names/en.js';
import { baseForms } from './base-forms.ts';

const ID = 'virtual:given-names';

/** A Vite plugin: `import … from 'virtual:given-names'` holds the packed lists. */
export function givenNames() {
  return {
    name: 'second-glance:given-names',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? toModule(buildLists()) : null),
  };
}

/** Returns sorted, folded lists: given names, and words that are something else in English. */
export function buildLists() {
  const entries = Object.entries(languageLibrary.model().one.lexicon).map(([word, tags]) => [word, [tags].flat()]);
  const names = new Set([...fakerNames(), ...englishNames.keys()].flatMap(toNames));
  for (const [word, tags] of entries) if (tags.some((tag) => GIVEN_NAME.has(tag))) names.add(word);
  const words = new Set(entries.filter(([word, tags]) => PLAIN.test(word) && !tags.some(isPersonal)).map(([word]) => word));
  return {
    names: [...names].filter((name) => PLAIN.test(name) && name.length < LONGEST).sort(),
    words: [...words].filter((word) => !baseForms(word).some((base) => words.has(base))).sort(),
  };
}

const PLAIN = /^[a-z]{2,}$/;
/** Longer ones in the English list are two names run together. */
const LONGEST = 13;
const GIVEN_NAME = new Set(['FemaleName', 'MaleName', 'FirstName']);
const isPersonal = (tag) => GIVEN_NAME.has(tag) || tag === 'LastName' || tag === 'Person';

function fakerNames() {
  const perLocale = Object.values(allLocales).map(({ person }) => Object.values(person?.first_name ?? {}).flat());
  return perLocale.flat().filter((name) => typeof name === 'string');
}

/** Folds as `fold-name.ts` does; names of two words count as two. */
function toNames(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const unaccented = plain.replace(/[ßæœøłđðþıə]/g, (letter) => LETTERS[letter]).replace(/['’ʻʼ]/g, '');
  return [...unaccented.split(/[\s-]+/), unaccented.replace(/[\s-]+/g, '')];
}

const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e' };

const toModule = ({ names, words }) =>
  `export const names = ${JSON.stringify(pack(names))};\nexport const words = ${JSON.stringify(pack(words))};\n`;

/** Every word as one digit, how many letters it shares with the word before, and the rest of its letters. */
function pack(sorted) {
  let before = '';
  let packed = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += shared + word.slice(shared);
    before = word;
  }
  return packed;
}
