// Folds one word of a name to what all its spellings share: Zoë and ZOE, O’Brien and Obrien, Łukasz and lukasz.
import { fold } from '../folding';
import { possessiveLength } from '../possessive';

/** Returns the word's letters alone, unaccented and lower-case; hyphens stay, `'s` and other apostrophes go. */
export function foldName(raw: string): string {
  const own = possessiveLength(raw);
  const folded = fold(own > 0 ? raw.slice(0, -own) : raw);
  return /^[a-z]*$/.test(folded) ? folded : folded.replace(/['"’.·]/g, '').replace(/^-+|-+$/g, '');
}
