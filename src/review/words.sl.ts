// What a review itself says, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  described: (quote) => `»${quote}« v opisu slike`,
  alsoFor: (label, schools) => `${label} (tudi za: ${schools.join(', ')})`,
};
