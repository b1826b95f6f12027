// What a review itself says, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  described: (quote: string) => `“${quote}” in a picture’s description`,
  alsoFor: (label: string, schools: readonly string[]) => `${label} (also for ${schools.join(' and ')})`,
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
