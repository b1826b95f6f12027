// Sees that a person's own account follows the school's, or passes on what the school posted.
import type { Person } from '../../model/draft';
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Media, Platform } from '../../model/words';
import { defineDetector } from '../define';
import { followInWords } from './in-words';
import { schoolAccount } from './school-account';

export default defineDetector({
  id: 'school-follow',
  title: 'The school’s own account',
  why: 'Whoever follows the school or passes on its posts ties their own account to it, and takes its pictures along.',
  kinds: {
    follow: 'This follows the school’s own account.',
    repost: 'This passes on the school’s own post.',
    'repost-pictures': 'This passes on pictures that the school posted.',
    point: 'This sends people to the school’s own account.',
    'point-pictures': 'This sends people to the pictures that the school posted.',
    'reads-as': 'This reads like passing on what the school posted.',
  },
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
