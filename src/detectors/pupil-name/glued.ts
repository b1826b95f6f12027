// Reads a whole name on the pupil list out of letters written as one: EllieHarrison, josh_webb, joshwebb07.
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import { splitCamel } from '../../text/casing';

/** Returns the match, or `null` when nobody's whole name is in it. */
export function readGlued(glued: string, pupils: PupilMatcher): PupilMatch | null {
  const pieces = splitCamel(glued)
    .map(({ raw }) => raw)
    .filter((piece) => /\p{L}/u.test(piece));
  const seen = fullIn(pupils, pieces);
  if (seen) return seen;
  const letters = pieces.length === 1 ? pieces[0]! : '';
  // Glued without a seam: tried apart at every point. Short halves meet by chance.
  for (let at = SHORTEST; at <= Math.min(letters.length - SHORTEST, LONGEST); at++) {
    const halves = fullIn(pupils, [letters.slice(0, at), letters.slice(at)]);
    if (halves?.exact) return halves;
  }
  return null;
}

/** "j_webb09": an initial and the surname, where a sign parts them. Returns the match, or `null`. */
export function readInitial(glued: string, pupils: PupilMatcher): PupilMatch | null {
  const [, letter, name] = /^(\p{L})[._](\p{L}{3,})[._]?\d*$/u.exec(glued) ?? [];
  if (!letter || !name) return null;
  return pupils.match([letter, name]).find(({ part }) => part === 'initial') ?? null;
}

const SHORTEST = 3;
const LONGEST = 16;

const fullIn = (pupils: PupilMatcher, words: readonly string[]) =>
  words.length < 2 ? undefined : pupils.match(words).find(({ part }) => part === 'full');
