// Sees that an official account's name or profile text lacks what shows it to be the school's: its initials, the link to its policy.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import { fold } from '../../text/folding';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { defineDetector } from '../define';
import { policyIn } from './policy-link';
import { bearsInitials, usernameOf } from './username';
import { words } from './words';

export default defineDetector({
  id: 'account-setup',
  words,
  observe(draft, facts) {
    if (draft.surface !== 'bio' || draft.account.kind !== 'school' || draft.text.raw.trim() === '') return [];
    return [...linkMissing(draft.text, facts), ...initialsMissing(draft, facts)];
  },
});

function linkMissing(text: PreparedText, facts: Facts): Finding[] {
  const { linked, words: named, address } = policyIn(text, facts.lists);
  if (linked) return [];
  const hints = address === undefined ? {} : { hints: { address } };
  if (!named) return [{ ...finding('no-policy-link', [words().evidence.noLink]), ...hints }];
  const evidence = [words().evidence.named];
  return [{ ...finding('policy-without-link', evidence), span: [...named], quote: text.raw.slice(...named), ...hints }];
}

function initialsMissing(draft: PreparedDraft, { identity }: Facts): Finding[] {
  const username = usernameOf(draft);
  const [initials] = identity.acronyms;
  if (!username || !initials) return [];
  const main = identity.handles.some((handle) => fold(handle) === fold(username.name));
  if (main || identity.acronyms.some((letters) => bearsInitials(username.name, letters))) return [];
  const span = username.span;
  const evidence = [words().evidence.noInitials(username.name, initials)];
  return [
    {
      ...finding('no-initials', evidence),
      ...(span ? { span: [...span], quote: draft.text.raw.slice(...span) } : { named: username.name }),
      confidence: username.sure ? 'certain' : 'possible',
      hints: { initials },
    },
  ];
}

const finding = (kind: string, evidence: string[]): Finding => ({
  rule: 'account-setup',
  kind,
  span: null,
  quote: '',
  // What the page keeps in a field of its own, such as a website, is not seen here.
  confidence: 'likely',
  evidence,
});
