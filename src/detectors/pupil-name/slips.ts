// Whether words that nearly spell a listed name are that name with a slip, or simply another person's.
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Confidence } from '../../model/words';
import type { Cue } from './context';
import { bendsNames } from './tongue';
import type { Word } from './words';

interface Near {
  words: readonly Word[];
  match: PupilMatch;
  pupils: PupilMatcher;
  cue: Cue | null;
  /** School is spoken of near by. */
  school: boolean;
  /** The sentence that they stand in, and what follows in it. */
  sentence: string;
  after: string;
}

/**
 * Returns how sure it is that the listed name is meant; `null` when it is more likely another. Surnames lie close together: Emma
 * Stone is no slip of Emma Stones. Written as a word or a name of its own, it needs a pupil's context; as a likely slip of the
 * fingers, another spelling of the same sound, or an ending that the sentence's language asks for, it needs none.
 */
export function believeSlip({ words, match, pupils, cue, school, sentence, after }: Near): Confidence | null {
  if (cue && (cue.strength !== 'school' || school)) return 'likely';
  if (match.inflected && (bendsNames(sentence) || isOwned(words, after))) return 'likely';
  const slipped = words.filter(({ raw }) => !pupils.match([raw]).some(({ exact }) => exact));
  if (match.sounds && slipped.every(({ nature }) => nature === 'unknown' || nature === 'name')) return 'likely';
  const fingers = slipped.every(({ folded }) => isOfTheFingers(folded, pupils));
  // "Joshua Web": a word by itself, but the letter is only missing its twin.
  if (slipped.some(({ nature }) => nature !== 'unknown'))
    return fingers && slipped.every(({ opens, nature }) => !opens && nature === 'word') && words[0]!.nature === 'name' ? 'likely' : null;
  if (fingers || slipped.every(({ folded }) => folded.length >= LONG)) return 'likely';
  if (slipped.some(({ folded }) => folded.length < SHORT)) return null;
  if (school) return 'likely';
  return slipped.every(({ folded }) => folded.length > SHORT) && words[0]!.nature !== 'word-name' ? 'possible' : null;
}

/** Few surnames as long as this have a neighbour. */
const LONG = 8;
/** And most as short as this, or shorter, have several. */
const SHORT = 5;

/** "Joshua Webbs boots": the apostrophe is left out, and what is owned follows. */
const isOwned = (words: readonly Word[], after: string): boolean => /s$/.test(words.at(-1)!.folded) && /^ \p{Ll}{2}/u.test(after);

/** A doubled letter written once or the reverse, or two letters swapped. */
function isOfTheFingers(word: string, pupils: PupilMatcher): boolean {
  const letters = Array.from(word);
  const tries = letters.flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const next = letters[at + 1];
    const doubled = before + letter + letter + after;
    if (next === undefined) return [doubled];
    return [doubled, next === letter ? before + after : before + next + letter + word.slice(at + 2)];
  });
  return tries.some((one) => pupils.match([one]).some(({ exact }) => exact));
}
