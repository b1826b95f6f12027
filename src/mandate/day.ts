// A day as people write it.
import { language, locale } from '../language/spoken';

/** "3 November 2026", by universal time. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString(locale(), {
    day: 'numeric',
    // In full a Slovene month would need the case of its sentence.
    month: language() === 'sl' ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
