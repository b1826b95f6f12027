// The languages it speaks. A further one is a line here and a `words.<code>.ts` beside every `words.ts`.
import * as z from 'zod';

/** By code: the language's own name, and the locale of its dates, numbers and plurals. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
  cy: { name: 'Cymraeg', locale: 'cy' },
  sl: { name: 'Slovenščina', locale: 'sl' },
} as const;

/** English with marks around it, by which tests find what is in no catalogue. Nobody is offered it. */
export const PSEUDO = 'en-XA';

/** The languages with a catalogue of their own. */
export const Offered = z.enum(['en', 'cy', 'sl']);
export type Offered = z.infer<typeof Offered>;

export const Language = z.enum([...Offered.options, PSEUDO]);
export type Language = z.infer<typeof Language>;

/**
 * Returns what to speak: the person's choice, else the first of the browser's preferred languages (BCP 47) that is spoken here, else
 * English. Chromium has no Welsh interface, but lets Welsh be preferred for pages.
 */
export function languageFor(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const known = Offered.safeParse(tag.toLowerCase().split('-')[0]);
    if (known.success) return known.data;
  }
  return 'en';
}
