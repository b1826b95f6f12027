// The languages it speaks, as plain facts: what goes into pages reads them here, and takes no schema along.

/** By code: the language's own name, and the locale of its dates, numbers and plurals. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
  cy: { name: 'Cymraeg', locale: 'cy' },
  sl: { name: 'Slovenščina', locale: 'sl' },
} as const;

type Code = keyof typeof languages;
type Tongue = Code | typeof PSEUDO;

/** Those with a catalogue of their own. */
export const codes = Object.keys(languages) as readonly Code[];

/** English with marks around it, by which tests find what is in no catalogue. Nobody is offered it. */
export const PSEUDO = 'en-XA';

/** Returns whether it is spoken here; another version of ours may speak of further ones. */
export const isSpoken = (code: string): code is Tongue => code === PSEUDO || codes.some((known) => known === code);

/**
 * Returns what to speak: the person's choice, else the first of the browser's preferred languages (BCP 47) that is spoken here, else
 * English. Chromium has no Welsh interface, but lets Welsh be preferred for pages.
 */
export function languageFor(chosen: Tongue | null, preferred: readonly string[]): Tongue {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const [language] = tag.toLowerCase().split('-');
    const known = codes.find((code) => code === language);
    if (known) return known;
  }
  return 'en';
}
