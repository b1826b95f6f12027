// Sees from the words alone that a draft speaks to a pupil, a former pupil or a parent, invites them, or tells of ties with them.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Surface } from '../../model/words';
import { type PreparedDraft, prepareText } from '../../text/prepare';
import { withoutSentence } from '../../text/without-sentence';
import { calledUpon } from './called-upon';
import type { Who } from './lexicon';
import { spokenTo } from './spoken-to';
import { words } from './words';

/** Returns findings with the words that show it. An official account speaks to pupils and parents by its office: only its messages are looked at, and its invitations to write. */
export function contactInWords(draft: PreparedDraft, facts: Facts): Finding[] {
  const official = draft.account.kind === 'school' && draft.surface !== 'message';
  const found = official ? inText({ ...draft, surface: 'post' }, facts).filter(isInvitation) : inText(draft, facts);
  const [first] = found;
  // A sentence may be left out where what stays speaks to nobody either.
  const rest = first?.span ? withoutSentence(draft.text, first.span) : null;
  if (rest === null || inText({ ...draft, text: prepareText(rest, draft.text.memory) }, facts).length > 0) return found;
  return found.map((finding) => (finding === first ? { ...finding, hints: { withoutSentence: 'clean' } } : finding));
}

/** "DM us here": what is answered there is out of public sight. */
const isInvitation = ({ kind }: Finding): boolean => kind.startsWith('invite-');

function inText(draft: PreparedDraft, facts: Facts): Finding[] {
  const { surface, text, to = [] } = draft;
  const direct = DIRECT[surface];
  const spoken = direct ? spokenTo(text, to, facts) : [];
  if (direct && spoken.length > 0) return spoken.map(({ who, span }) => finding(draft, direct, who, span));
  return calledUpon(text, facts.pupils).map(({ how, who, span }) =>
    finding(draft, how === 'address' && direct ? direct : how, who, span),
  );
}

/** Where words go to one person. */
const DIRECT: Partial<Readonly<Record<Surface, string>>> = { message: 'message', comment: 'reply', reply: 'reply' };

const finding = ({ text }: PreparedDraft, how: string, who: Who, span: Span): Finding => ({
  rule: 'pupil-contact',
  kind: `${how}-${who}`,
  span: [...span],
  quote: text.raw.slice(...span),
  confidence: 'likely',
  evidence: [how === 'tell' ? words().evidence.tells : words().evidence[who]],
});
