// What is said, in the language that is spoken now. English is always there; the others are fetched when they are first spoken.
import { isLanguage, type Language, languages, type Offered, PSEUDO } from './languages';
import { pseudo } from './pseudo';

/** The shape of a catalogue, which every language fills: the same texts, and functions that take the same and return texts. */
export type Words<En> = En extends string
  ? string
  : En extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : { readonly [Key in keyof En]: Words<En[Key]> };

type Elsewhere<En> = Readonly<Record<Exclude<Offered, 'en'>, () => Promise<{ words: Words<En> }>>>;

let current: Language = 'en';
let wanted: Language = 'en';
const areas: ((language: Language) => Promise<void>)[] = [];

/**
 * Returns a function for the words of one part in the language spoken now. Ask it where they are used, never once for all: the person
 * may change the language. A catalogue that cannot be fetched leaves that part in English.
 */
export function spoken<En>(en: En, elsewhere: Elsewhere<En>): () => Words<En> {
  const held = new Map<Language, Words<En>>([['en', en as Words<En>]]);
  const load = async (language: Language): Promise<void> => {
    if (held.has(language)) return;
    if (language === PSEUDO) held.set(language, pseudo(en) as Words<En>);
    else if (language !== 'en') held.set(language, (await elsewhere[language]()).words);
  };
  areas.push(load);
  if (wanted !== 'en') void load(wanted).catch(() => undefined);
  return () => held.get(current) ?? (en as Words<En>);
}

/**
 * Changes the language; over when every part's words are there. Of two changes under way, the later wins. One that is not known here, as
 * from another version of ours, changes nothing.
 */
export async function speak(language: Language): Promise<void> {
  if (!isLanguage(language)) return;
  wanted = language;
  await Promise.all(areas.map((load) => load(language).catch(() => undefined)));
  if (wanted === language) current = language;
}

/** Over when parts that were fetched after their page have their words too, in the language that was asked for last. */
export async function catchUp(): Promise<void> {
  await Promise.all(areas.map((load) => load(wanted).catch(() => undefined)));
}

/** Returns the language spoken now. */
export const language = (): Language => current;

/** Returns the locale (BCP 47) for dates, numbers and sorting. */
export const locale = (): string => (current === PSEUDO ? languages.en : languages[current]).locale;

/** Returns a number as it is written in the language spoken now: "1,200". Chromium does not know how Welsh does: as British English. */
export const written = (count: number, options?: Intl.NumberFormatOptions): string =>
  count.toLocaleString(current === 'cy' ? languages.en.locale : locale(), options);
