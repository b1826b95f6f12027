// Sees that a picture or video is attached where the words, the account or a name make it one of pupils, their work or colleagues.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import pupilName from '../pupil-name/detector';
import { describedIn } from './described';
import { othersIn, workPlaces } from './others';
import { type Seen, settingOf } from './setting';
import { pupilsShown } from './shown';
import { words } from './words';

export default defineDetector({
  id: 'pupil-media',
  words,
  learns: ({ media }) => media.length > 0,
  observe(draft, facts) {
    if (draft.media.length === 0 || draft.surface === 'bio') return [];
    const setting = settingOf(draft, facts);
    const others = othersIn(setting);
    const makers = workPlaces(setting).map(({ span }) => span);
    const shown = named(draft, facts) ?? pupilsShown(setting, makers) ?? describedIn(setting);
    return [...(shown ? [shown] : []), ...others.filter(({ optIn }) => !(shown && optIn))].map((seen) => asFinding(draft, seen));
  },
});

/** A name that the pupil detector is sure of stands with the picture. */
function named(draft: PreparedDraft, facts: Facts): Seen | null {
  const found = pupilName.observe(draft, facts).find(({ confidence, span }) => span && confidence !== 'possible');
  if (!found?.span) return null;
  return { kind: 'named-pupil', span: found.span, confidence: found.confidence, evidence: [words().evidence.named] };
}

const asFinding = ({ text }: PreparedDraft, { span, ...seen }: Seen): Finding => ({
  rule: 'pupil-media',
  ...seen,
  span: span ? [...span] : null,
  quote: span ? text.raw.slice(...span) : '',
});
