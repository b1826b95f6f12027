// Cuts glued words apart where capitals and digits show the seams: "EllieHarrison" is Ellie and Harrison.
import { matchesOf } from './matches';
export interface Piece {
  readonly raw: string;
  /** Offset within the text that was cut. */
  readonly start: number;
}

/**
 * Returns the words of a hashtag or handle, without its sign. A run of capitals is one word ("BISLRocks": BISL, Rocks);
 * digits stand alone; underscores, dots and hyphens only part.
 */
export function splitCamel(glued: string): Piece[] {
  return matchesOf(glued, PIECE).map((match) => ({ raw: match[0], start: match.index }));
}

// The last capital of a run begins the next word, unless nothing but a plural "s" follows ("TAs").
const PIECE =
  /\p{Lu}\p{M}*(?:\p{Lu}\p{M}*)*(?=\p{Lu}\p{M}*(?!s(?!\p{Ll}))\p{Ll})|\p{Lu}[\p{Lu}\p{M}]+(?:s(?!\p{Ll}))?|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}'’]+|\p{Lu}|\p{N}+/gu;

/** Is every letter a capital, and are there at least two? */
export const isShouted = (raw: string): boolean =>
  raw === raw.toUpperCase() && raw !== raw.toLowerCase() && (raw.match(/\p{L}/gu)?.length ?? 0) > 1;

/** Does it begin with a capital? */
export const isCapitalised = (raw: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}]/u.test(raw);
