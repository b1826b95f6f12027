// Whole names from the pupil list inside hashtags and handles: #EllieHarrison, @josh_webb, @joshwebb07.
import type { Finding } from '../../model/finding';
import type { PupilMatcher } from '../../model/roster';
import type { Setting } from './context';
import { finding } from './found';
import { readGlued, readInitial } from './glued';
import { words } from './words';

export function findInTags(setting: Setting, pupils: PupilMatcher): Finding[] {
  return setting.draft.text.tokens.flatMap((token) => {
    if (token.kind !== 'hashtag' && token.kind !== 'mention') return [];
    const named = readGlued(token.raw.slice(1), pupils) ?? readInitial(token.raw.slice(1), pupils);
    if (named === null) return [];
    const { group, part } = named;
    const evidence = [part === 'initial' ? words().evidence.gluedInitial : words().evidence.glued];
    const confidence = part === 'initial' ? 'possible' : 'certain';
    return [finding(setting, [token.start, token.end], { kind: 'full-name', confidence, evidence, cue: null, group })];
  });
}
