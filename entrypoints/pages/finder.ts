// Finds clauses, or parts of a page, by what staff type: all words first, then words spelt nearly so, then as many of the words as any has.
import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { language } from '../../src/language/spoken';
import { keyOf, keysOf, wordsIn } from './words-in';

/** What of each can be found. */
export interface Findable {
  readonly id: string;
  readonly said: string;
  readonly place: string;
  readonly about: string;
}

/** `every`: nothing was asked; `some`: none has all of the words. */
export type Manner = 'every' | 'all' | 'near' | 'some';

export interface Found {
  readonly manner: Manner;
  /** `null` when nothing was asked. */
  readonly ids: ReadonlySet<string> | null;
  /** The words to mark, in the form in which they are found. */
  readonly keys: ReadonlySet<string>;
}

/** Returns a search over these. */
export function createFinder(findable: readonly Findable[]): (asked: string) => Found {
  const index = new MiniSearch<Findable>({
    fields: ['said', 'place', 'about'],
    tokenize: wordsIn,
    processTerm: keysOf,
    searchOptions: { tokenize: wordsIn, processTerm: keyOf },
  });
  index.addAll(findable);
  return (asked) => {
    const words = meant(wordsIn(asked).map(keyOf).filter(Boolean));
    if (words.length === 0) return { manner: 'every', ids: null, keys: new Set() };
    const search = (options: SearchOptions) => index.search(queryOf(words), options);
    const all = search(PLAIN);
    if (all.length > 0) return found('all', all);
    const near = search({ ...PLAIN, fuzzy: (word) => (word.length > 3 ? 0.25 : false) });
    if (near.length > 0) return found('near', near);
    const some = words.length > 1 ? index.search({ ...queryOf(words), combineWith: 'OR' }, PLAIN) : [];
    return found('some', withMost(some, words));
  };
}

/** A word that is still being typed is the beginning of one; a single letter is not. */
const PLAIN: SearchOptions = { prefix: (word) => word.length > 1 };

/** Every word, or another of its family. */
const queryOf = (words: readonly string[]): Exclude<Query, string | symbol> => ({
  combineWith: 'AND',
  queries: words.map((word) => ({ combineWith: 'OR', queries: kinOf(word) })),
});

const found = (manner: Manner, results: readonly SearchResult[]): Found => ({
  manner,
  ids: new Set(results.map(({ id }) => String(id))),
  keys: new Set(results.flatMap(({ terms }) => terms)),
});

/** Those that answer to the most of the words. */
function withMost(results: readonly SearchResult[], words: readonly string[]): SearchResult[] {
  const answered = ({ queryTerms }: SearchResult) =>
    words.filter((word) => kinOf(word).some((kin) => queryTerms.includes(kin))).length;
  const most = Math.max(0, ...results.map(answered));
  return results.filter((result) => answered(result) === most);
}

/** "Can I post a photo?" asks for two words. */
function meant(words: readonly string[]): string[] {
  const spoken = language();
  const small = spoken === 'cy' || spoken === 'sl' ? SMALL[spoken] : null;
  const weighty = words.filter((word) => !SMALL.en.has(word) && !small?.has(word));
  return weighty.length > 0 ? weighty : [...words];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In the form in which words are found. A policy is mostly in English, whatever the page speaks, so English small words are small everywhere. */
const SMALL = {
  en: setOf(
    'a about am an and any are as at be by can could do does for from i if in is it me my of on or should that the this to what when where who with would',
  ),
  cy: setOf(
    'a ac alla allaf am ar beth ble bod caf dylai dylwn ei eich fy ga gaf gallaf gan gyda i mae na neu o oes os pa pan pryd pwy rwyn sut sydd syn wrth y yn yr ydw ydy',
  ),
  sl: setOf(
    'ali bi da do in iz jaz je jo kaj kako kam kdaj kdo ki kje lahko me mi moj moja moje mora moram na naj o ob od po pri s se sem si smem so ta te to v z za',
  ),
} as const;

const kinOf = (word: string): string[] => [word, ...FAMILIES.filter((family) => family.includes(word)).flat()];

/** What one policy calls this, another and its staff call that. In the form in which words are found. */
const FAMILIES: readonly (readonly string[])[] = [
  ['photo', 'picture', 'image', 'photograph'],
  ['pupil', 'student', 'child', 'children', 'kid'],
  ['parent', 'carer', 'mum', 'dad', 'family'],
  ['phone', 'telephone', 'mobile'],
  ['twitter', 'x'],
  ['colleague', 'coworker'],
  ['statement', 'disclaimer'],
  ['journalist', 'press'],
  ['head', 'headteacher', 'principal'],
];
