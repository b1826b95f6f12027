// Whole names from the pupil list inside hashtags and handles: #EllieHarrison, @josh_webb, @joshwebb07.
import type { Finding } from '../../model/finding';
import type { PupilMatcher } from '../../model/roster';
import { splitCamel } from '../../text/casing';
import type { Setting } from './context';
import { finding } from './found';

export function findInTags(setting: Setting, pupils: PupilMatcher): Finding[] {
  return setting.draft.text.tokens.flatMap((token) => {
    if (token.kind !== 'hashtag' && token.kind !== 'mention') return [];
    const group = nameIn(token.raw.slice(1), pupils);
    if (group === null) return [];
    const evidence = ['a name on your pupil list, written as one word'];
    return [finding(setting, [token.start, token.end], { kind: 'full-name', confidence: 'certain', evidence, cue: null, group })];
  });
}

/** Returns the group of the pupil named, `undefined` when none is known, `null` when nobody is named. */
function nameIn(glued: string, pupils: PupilMatcher): string | undefined | null {
  const pieces = splitCamel(glued)
    .map(({ raw }) => raw)
    .filter((piece) => /\p{L}/u.test(piece));
  const seen = fullIn(pupils, pieces);
  if (seen) return seen.group;
  const letters = pieces.length === 1 ? pieces[0]! : '';
  // Glued without a seam: tried apart at every point. Short halves meet by chance.
  for (let at = SHORTEST; at <= Math.min(letters.length - SHORTEST, LONGEST); at++) {
    const halves = fullIn(pupils, [letters.slice(0, at), letters.slice(at)]);
    if (halves?.exact) return halves.group;
  }
  return null;
}

const SHORTEST = 3;
const LONGEST = 16;

const fullIn = (pupils: PupilMatcher, words: readonly string[]) =>
  words.length < 2 ? undefined : pupils.match(words).find(({ part }) => part === 'full');
