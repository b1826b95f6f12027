// The languages it speaks. A further one is a line here and a `words.<code>.ts` beside every `words.ts`.

/** By code: the language's own name, and the locale of its dates, numbers and plurals. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
  cy: { name: 'Cymraeg', locale: 'cy' },
  sl: { name: 'Slovenščina', locale: 'sl' },
} as const;

/** A language with a catalogue of its own. */
export type Offered = keyof typeof languages;

/** English with marks around it, by which tests find what is in no catalogue. Nobody is offered it. */
export const PSEUDO = 'en-XA';

export type Language = Offered | typeof PSEUDO;

export const isOffered = (code: string | undefined): code is Offered => code !== undefined && Object.hasOwn(languages, code);

/** For what was stored outside zod's reach. */
export const isLanguage = (code: string | null): code is Language => code === PSEUDO || isOffered(code ?? undefined);

/**
 * Returns what to speak: the person's choice, else the first of the browser's preferred languages (BCP 47) that is spoken here, else
 * English. Chromium has no Welsh interface, but lets Welsh be preferred for pages.
 */
export function languageFor(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  return preferred.map(primary).find(isOffered) ?? 'en';
}

/** Returns "en" of "en-GB" (BCP 47), in small letters. */
export function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
