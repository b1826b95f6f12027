// Asks the pupil list about words of a draft, once for the same words.
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import { recall } from '../../text/memory';
import type { PreparedText } from '../../text/prepare';

/** Returns what the list knows of these words in a row. */
export function matchesOnList(
  text: PreparedText,
  pupils: PupilMatcher,
  run: readonly { readonly raw: string }[],
): readonly PupilMatch[] {
  const words = run.map(({ raw }) => raw);
  return recall(text, pupils, words.join(' '), () => pupils.match(words));
}
