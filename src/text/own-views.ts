// What is put under a post where its school has no wording of its own for it: that the views are the author's.
import { primary } from '../language/languages';

const ENGLISH = 'Views my own.';

/** By language (ISO 639). Each is read as a statement wherever it stands. */
const STATEMENTS: ReadonlyMap<string, string> = new Map([
  ['en', ENGLISH],
  ['cy', 'Barn bersonol.'],
  ['sl', 'Mnenja so moja osebna.'],
]);

/** Returns the statement in a language (BCP 47), which is a school's as its profile says; in English where there is none in that. */
export const ownViewsIn = (language: string): string => STATEMENTS.get(primary(language)) ?? ENGLISH;
