// Derives from a school's identity every form in which people write its name, all by general rules.
import type { Identity } from '../../model/profile';
import { fold } from '../../text/folding';
import { SAME_WORDS, SCHOOL_NOUNS, SCHOOL_TYPES, SMALL_WORDS } from './lexicon';

export interface Form {
  /** Letters and digits alone: "blueskylearning". Two writings that differ in spaces only are one. */
  readonly compact: string;
  readonly words: readonly string[];
  /** `given`: name or alias; `derived`: shortened by rule; `weak`: shortened to little; `ambiguous`: needs a school context. */
  readonly strength: 'given' | 'derived' | 'weak' | 'ambiguous';
  /** Made of an ambiguous form and more; in lower case it may be a plain phrase. */
  readonly plain: boolean;
}

export interface Forms {
  /** Longest first. */
  readonly names: readonly Form[];
  /** The same by their first letter, which slips seldom hit. */
  readonly byInitial: ReadonlyMap<string, readonly Form[]>;
  readonly acronyms: ReadonlySet<string>;
  /** Folded and without separators. */
  readonly tags: ReadonlySet<string>;
  readonly domains: readonly string[];
  /** Folded words. */
  readonly places: ReadonlySet<string>;
}

const remembered = new WeakMap<Identity, Forms>();

/** Returns the forms of a school; worked out once for each identity. */
export function formsOf(identity: Identity): Forms {
  const known = remembered.get(identity);
  if (known) return known;
  const names = nameForms(identity);
  const forms: Forms = {
    names,
    byInitial: Map.groupBy(names, (form) => form.compact.charAt(0)),
    acronyms: new Set(identity.acronyms.map((acronym) => acronym.replace(/[^\p{L}\p{N}]/gu, ''))),
    tags: new Set([...identity.handles, ...identity.hashtags].map(compact).filter((tag) => tag.length > 1)),
    domains: identity.domains
      .map((domain) =>
        fold(domain)
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
          .replace(/\/.*$/, ''),
      )
      .filter(Boolean),
    places: new Set(identity.places.flatMap((place) => wordsOf(place))),
  };
  remembered.set(identity, forms);
  return forms;
}

/** Returns letters and digits only, folded. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function nameForms({ name, aliases, ambiguous, places }: Identity): Form[] {
  const forms = new Map<string, Form>();
  const plainStarts = ambiguous.map(compact);
  const add = (words: readonly string[], strength: Form['strength']) => {
    const letters = words.join('');
    if (letters.length < 4 || forms.has(letters)) return;
    const plain = plainStarts.some((start) => letters.startsWith(start) || letters.startsWith(`the${start}`));
    forms.set(letters, { compact: letters, words, strength, plain });
  };
  const given = [name, ...aliases].map(wordsOf);
  for (const words of given) add(words, 'given');
  for (const phrase of ambiguous) add(wordsOf(phrase), 'ambiguous');
  for (const words of given) for (const variant of shortened(words)) add(variant, 'derived');
  const towns = new Set(places.flatMap(wordsOf));
  for (const variant of given.flatMap((words) => withFiller(words, towns))) add(variant, 'derived');
  for (const variant of given.flatMap((words) => [...withoutType(words), ...initialled(words)])) add(variant, 'weak');
  return [...forms.values()].sort((a, b) => b.compact.length - a.compact.length);
}

/** Without "the", without small words, with the other spelling of a word, and "Marlowe Primary" for "Marlowe Primary School". */
function shortened(words: readonly string[]): string[][] {
  const bare = words[0] === 'the' ? words.slice(1) : [...words];
  const short = bare.filter((word) => !SMALL_WORDS.has(word));
  const variants = [bare, short, ...[bare, short].flatMap(respelt)];
  return variants.flatMap((variant) => {
    const last = variant.at(-1) ?? '';
    const before = variant.at(-2) ?? '';
    if (!SCHOOL_NOUNS.has(last)) return [variant];
    return variant.length > 2 && SCHOOL_TYPES.has(before) ? [variant, variant.slice(0, -1)] : [variant];
  });
}

function respelt(words: readonly string[]): string[][] {
  return SAME_WORDS.flatMap(([long, short]) => {
    if (words.includes(long)) return [words.map((word) => (word === long ? short : word))];
    return words.includes(short) ? [words.map((word) => (word === short ? long : word))] : [];
  });
}

/** "The British School here in Marlowe": a word between the name and its town. */
function withFiller(words: readonly string[], towns: ReadonlySet<string>): string[][] {
  const town = words.at(-1) ?? '';
  const bare = words.slice(words[0] === 'the' ? 1 : 0, -1);
  while (SMALL_WORDS.has(bare.at(-1) ?? '')) bare.pop();
  if (!towns.has(town) || bare.length < 2 || !bare.some((word) => SCHOOL_NOUNS.has(word))) return [];
  return FILLERS.map((filler) => [...bare, ...filler, town]);
}

const FILLERS = ['here in', 'over here in', 'out here in', 'in sunny', 'in lovely', 'in central', 'based in', 'down in'].map(
  (said) => said.split(' '),
);

/** "Marlowe PS", "Marlowe HS". */
function initialled(words: readonly string[]): string[][] {
  const [type = '', noun = ''] = words.slice(-2);
  return words.length > 2 && noun === 'school' && SCHOOL_TYPES.has(type) ? [[...words.slice(0, -2), `${type[0]}s`]] : [];
}

/** "Marlowe School" for "Marlowe Primary School": other schools may go by it, so it is weak. */
function withoutType(words: readonly string[]): string[][] {
  if (!words.some((word) => SCHOOL_NOUNS.has(word)) || !words.some((word) => SCHOOL_TYPES.has(word))) return [];
  const rest = words.filter((word) => !SCHOOL_TYPES.has(word) && word !== 'the');
  return rest.length > 1 && !rest.every((word) => SCHOOL_NOUNS.has(word)) ? [rest] : [];
}
