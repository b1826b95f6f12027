// Sees that an official account's name or profile text lacks what shows it to be the school's: its initials, the link to its policy.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import { fold } from '../../text/folding';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { defineDetector } from '../define';
import { policyIn } from './policy-link';
import { bearsInitials, usernameOf } from './username';

export default defineDetector({
  id: 'account-setup',
  title: 'An official account’s profile',
  why: 'People tell an official account from a private or a false one by its name and by the policy it links to.',
  kinds: {
    'no-policy-link': 'This profile has no link to the acceptable use policy.',
    'policy-without-link': 'This profile speaks of the acceptable use policy without a link to it.',
    'no-initials': 'This account’s username does not have the school’s initials in it.',
  },
  observe(draft, facts) {
    if (draft.surface !== 'bio' || draft.account.kind !== 'school' || draft.text.raw.trim() === '') return [];
    return [...linkMissing(draft.text, facts), ...initialsMissing(draft, facts)];
  },
});

function linkMissing(text: PreparedText, facts: Facts): Finding[] {
  const { linked, words, address } = policyIn(text, facts.lists);
  if (linked) return [];
  const hints = address === undefined ? {} : { hints: { address } };
  if (!words) return [{ ...finding('no-policy-link', ['no link in it leads to the acceptable use policy']), ...hints }];
  const evidence = ['the policy is named, and no link stands beside it'];
  return [{ ...finding('policy-without-link', evidence), span: [...words], quote: text.raw.slice(...words), ...hints }];
}

function initialsMissing(draft: PreparedDraft, { identity }: Facts): Finding[] {
  const username = usernameOf(draft);
  const [initials] = identity.acronyms;
  if (!username || !initials) return [];
  const main = identity.handles.some((handle) => fold(handle) === fold(username.name));
  if (main || identity.acronyms.some((letters) => bearsInitials(username.name, letters))) return [];
  const span = username.span;
  const evidence = [`“${username.name}” does not have “${initials}” in it`];
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
