// Whether words that nearly spell a listed name are that name with a slip, or simply another person's.
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Cue } from './context';
import type { Word } from './words';

interface Near {
  words: readonly Word[];
  match: PupilMatch;
  pupils: PupilMatcher;
  cue: Cue | null;
  /** School is spoken of near by. */
  school: boolean;
}

/**
 * Surnames lie close together: Emma Stone is no slip of Emma Stones. Written as a word or a name of its own, it needs a
 * pupil's context; as a likely slip of the fingers, or another spelling of the same sound, it needs none.
 */
export function isLikelySlip({ words, match, pupils, cue, school }: Near): boolean {
  if (cue && (cue.strength !== 'school' || school)) return true;
  const slipped = words.filter(({ raw }) => !pupils.match([raw]).some(({ exact }) => exact));
  if (slipped.some(({ nature }) => nature !== 'unknown')) return false;
  return (
    match.sounds === true || school || slipped.every(({ folded }) => folded.length >= LONG || isOfTheFingers(folded, pupils))
  );
}

/** Few surnames as long as this have a neighbour. */
const LONG = 8;

/** A doubled letter written once or the reverse, two letters swapped, or an ending of grammar. */
function isOfTheFingers(word: string, pupils: PupilMatcher): boolean {
  const letters = Array.from(word);
  const tries = letters.flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const next = letters[at + 1];
    const doubled = before + letter + letter + after;
    if (next === undefined) return [doubled];
    return [doubled, next === letter ? before + after : before + next + letter + word.slice(at + 2)];
  });
  return pupils.match([word]).length > 0 || tries.some((one) => pupils.match([one]).some(({ exact }) => exact));
}
