// Ways on when somebody's private contact details stand in a draft: the school's in their place, or none at all.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Contact } from '../model/profile';
import { overlaps, type Span, type TextEdit } from '../model/span';
import { throughSchool } from './contact-details-wording';
import type { FixContext } from './fixes';
import { leavingOut, sentenceLeftOut } from './leaving-out';
import { asFix } from './tag-fix';

/** Returns one edit for each detail, where the sentence goes on without it, and what to do instead. */
export function contactDetailsFixes({ findings, draft, profile }: FixContext): Fix[] {
  const office = officeOf(profile.contacts);
  const asSchool = draft.account.kind === 'school';
  const seen = apart(findings);
  const edits = seen.flatMap(({ span, kind, sort }): TextEdit[] => {
    const edit =
      (kind === 'sale' ? leavingOut(draft.text, span) : null) ??
      throughSchool(draft.text, span, { kind, sort, office, asSchool }) ??
      leavingOut(draft.text, span) ??
      sentenceLeftOut(draft.text, span);
    return edit ? [edit] : [];
  });
  const shown = distinct(edits).map((edit, index) => asFix(`detail-${index + 1}`, edit));
  return [...shown, ...stepsFor(new Set(seen.map(({ kind }) => kind)))];
}

interface Seen {
  span: Span;
  kind: string;
  sort: string;
}

/** One entry a stretch of words, in order. */
function apart(findings: readonly Finding[]): Seen[] {
  const kept: Seen[] = [];
  for (const { span, kind, hints } of findings)
    if (span && !kept.some((other) => overlaps(other.span, span))) kept.push({ span, kind, sort: hints?.sort ?? 'words' });
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

const distinct = (edits: readonly TextEdit[]): TextEdit[] => [
  ...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.replacement}`, edit])).values(),
];

/** "the school office", with its address for mail where the profile has one. */
function officeOf(contacts: readonly Contact[]): string {
  const desk = contacts.find(({ role, email }) => email !== undefined && /office|reception|enquir|front desk/i.test(role));
  return desk ? `the school office (${desk.email})` : 'the school office';
}

function stepsFor(kinds: ReadonlySet<string>): Fix[] {
  return STEPS.filter(({ of }) => of.some((kind) => kinds.has(kind))).map(({ id, label, advice }) => ({
    kind: 'next',
    id,
    label,
    advice,
  }));
}

const STEPS: readonly { of: readonly string[]; id: string; label: string; advice: string }[] = [
  {
    of: ['own-phone', 'own-email', 'own-handle', 'private-invitation'],
    id: 'school-channels',
    label: 'Let them come through the school',
    advice: 'Give the school office’s number or your school e-mail address instead, and answer from there.',
  },
  {
    of: ['asks-for-number'],
    id: 'collect-by-school',
    label: 'Collect them through the school',
    advice: 'Let the school office collect numbers and addresses; nobody should have to put theirs here or send them to you.',
  },
  {
    of: ['home-address'],
    id: 'keep-home-private',
    label: 'Keep the address out of it',
    advice: 'Meet at school or in a public place, or give the address in person to those who need it.',
  },
  {
    of: ['other-person'],
    id: 'ask-them-first',
    label: 'Ask them first',
    advice: 'Their details are theirs to give. Ask them, or give the school’s own contact.',
  },
  {
    of: ['own-at-large', 'sale'],
    id: 'answer-by-message',
    label: 'Let people answer here',
    advice: 'Leave the details out and give them in a message to those who answer.',
  },
];
