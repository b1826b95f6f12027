// A day as people write it.

import { language } from '../language/spoken';
import { writtenDate } from '../language/written-date';

/** "3 November 2026", by universal time. */
export const dayOf = (at: string): string =>
  writtenDate(new Date(at), {
    day: 'numeric',
    // In full a Slovene month would need the case of its sentence.
    month: language() === 'sl' ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
