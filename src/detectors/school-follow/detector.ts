// Sees that a person's own account follows the school's, or passes on what the school posted.
import type { Person } from '../../model/draft';
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Media, Platform } from '../../model/words';
import { defineDetector } from '../define';
import { followInWords } from './in-words';
import { schoolAccount } from './school-account';
import { words } from './words';

export default defineDetector({
  id: 'school-follow',
  words,
  learns: () => true,
  observe(draft, facts) {
    const { platform, surface, to = [], media } = draft;
    const known = surface === 'share' ? to.flatMap((person) => found(passing(media), { platform, person, facts })) : [];
    return [...known, ...followInWords(draft, facts)];
  },
  consider({ kind, platform, person, media }, facts) {
    if (kind === 'repost') return found(passing(media), { platform, person, facts });
    return kind === 'follow' || kind === 'connect' ? found('follow', { platform, person, facts }) : [];
  },
});

const passing = (media: readonly Media[]): string => (media.length > 0 ? 'repost-pictures' : 'repost');

function found(kind: string, { platform, person, facts }: { platform: Platform; person: Person; facts: Facts }): Finding[] {
  const sign = schoolAccount(platform, person, facts);
  if (!sign) return [];
  const named = person.name ?? person.handle ?? '';
  return [
    {
      rule: 'school-follow',
      kind,
      span: null,
      quote: '',
      confidence: sign.confidence,
      evidence: [sign.evidence],
      ...(named === '' ? {} : { named }),
    },
  ];
}
