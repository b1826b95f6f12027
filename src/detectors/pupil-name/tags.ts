// Whole names from the pupil list inside hashtags and handles: #EllieHarrison, @josh_webb, @joshwebb07.
import type { Finding } from '../../model/finding';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import { recall } from '../../text/memory';
import type { PreparedText } from '../../text/prepare';
import type { Setting } from './context';
import { finding } from './found';
import { readGlued, readInitial } from './glued';
import { words } from './words';

export function findInTags(setting: Setting, pupils: PupilMatcher): Finding[] {
  const { text } = setting.draft;
  return text.tokens.flatMap((token) => {
    if (token.kind !== 'hashtag' && token.kind !== 'mention') return [];
    const named = namedIn(text, token.raw, pupils);
    if (named === null) return [];
    const { group, part } = named;
    const evidence = [part === 'initial' ? words().evidence.gluedInitial : words().evidence.glued];
    const confidence = part === 'initial' ? 'possible' : 'certain';
    return [finding(setting, [token.start, token.end], { kind: 'full-name', confidence, evidence, cue: null, group })];
  });
}

/** A tag stays as it is while the words around it are written. */
function namedIn(text: PreparedText, tag: string, pupils: PupilMatcher): PupilMatch | null {
  const known = recall(text, findInTags, tag, () => new Map<PupilMatcher, PupilMatch | null>());
  const before = known.get(pupils);
  if (before !== undefined) return before;
  const named = readGlued(tag.slice(1), pupils) ?? readInitial(tag.slice(1), pupils);
  known.set(pupils, named);
  return named;
}
