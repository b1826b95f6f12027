// What a review itself says, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  described: (quote) => `“${quote}” mewn disgrifiad o lun`,
  alsoFor: (label, schools) => `${label} (hefyd ar gyfer ${schools.join(', ')})`,
};
