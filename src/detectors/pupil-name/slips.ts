// Whether words that nearly spell a listed name are that name with a slip, or simply another person's.
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Confidence } from '../../model/words';
import type { Cue } from './context';
import { PARTICLES, type Word } from './word';

interface Near {
  words: readonly Word[];
  match: PupilMatch;
  pupils: PupilMatcher;
  cue: Cue | null;
  /** School is spoken of near by. */
  school: boolean;
  /** Whether the sentence that they stand in is in a language that puts endings on names. */
  isBending(): boolean;
  /** What follows in it. */
  after: string;
}

/**
 * Returns how sure it is that the listed name is meant; `null` when it is more likely another. Surnames lie close together: Emma
 * Stone is no slip of Emma Stones. Written as a word or a name of its own, it needs a pupil's context; as a likely slip of the
 * fingers, another spelling of the same sound, or an ending that the sentence's language asks for, it needs none.
 */
export function believeSlip({ words, match, pupils, cue, school, isBending, after }: Near): Confidence | null {
  if (cue && (cue.strength !== 'school' || school)) return 'likely';
  if (match.inflected && (isBending() || isOwned(words, after))) return 'likely';
  const slipped = tellingOf(words).filter(({ raw }) => !pupils.match([raw]).some(({ exact }) => exact));
  // Given names are spelt in many ways (Mohammad, Mohammed); surnames that sound alike are two families' (Jones, Jonas).
  const isGiven = words.some((word) => !slipped.includes(word) && pupils.match([word.raw])[0]?.part === 'last');
  if (match.sounds && slipped.every(({ nature }) => nature === 'unknown' || (nature === 'name' && isGiven))) return 'likely';
  // Swapped letters make another's name as seldom as they make a word.
  if (slipped.every(({ folded }) => isSwapped(folded, pupils))) return 'likely';
  // "Joshua Web": a word by itself, but the letter is only missing its twin.
  if (slipped.some(({ nature, folded }) => nature !== 'unknown' && !isSwapped(folded, pupils)))
    return words[0]!.nature === 'name' &&
      slipped.every((word) => word.nature === 'word' && !word.opens && isDoubled(word.folded, pupils))
      ? 'likely'
      : null;
  if (slipped.every(({ folded }) => folded.length >= LONG || isSwapped(folded, pupils) || isDoubled(folded, pupils)))
    return 'likely';
  if (slipped.some(({ folded }) => folded.length < SHORT)) return null;
  if (school) return 'likely';
  return slipped.every(({ folded }) => folded.length > SHORT) && words[0]!.nature !== 'word-name' ? 'possible' : null;
}

/** Without the particles of a surname. */
export const tellingOf = (words: readonly Word[]): Word[] => words.filter(({ folded }) => !PARTICLES.has(folded));

/** Few surnames as long as this have a neighbour. */
const LONG = 8;
/** And most as short as this, or shorter, have several. */
const SHORT = 5;

/** "Joshua Webbs boots": the apostrophe is left out, and what is owned follows. */
const isOwned = (words: readonly Word[], after: string): boolean => /s$/.test(words.at(-1)!.folded) && /^ \p{Ll}{2}/u.test(after);

/** Two letters swapped. */
const isSwapped = (word: string, pupils: PupilMatcher): boolean =>
  isListed(
    Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2)),
    pupils,
  );

/** A doubled letter written once, or the reverse. */
const isDoubled = (word: string, pupils: PupilMatcher): boolean =>
  isListed(
    Array.from(
      word,
      (letter, at) =>
        (word[at + 1] === letter ? word.slice(0, at) : word.slice(0, at) + letter) +
        word.slice(at + (word[at + 1] === letter ? 1 : 0)),
    ),
    pupils,
  );

const isListed = (tries: readonly string[], pupils: PupilMatcher): boolean =>
  tries.some((one) => pupils.match([one]).some(({ exact }) => exact));
