// Ways on when somebody's private contact details stand in a draft: the school's in their place, or none at all.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Contact } from '../model/profile';
import type { Span, TextEdit } from '../model/span';
import { apart } from '../text/apart';
import { throughSchool } from './contact-details-wording';
import type { FixContext } from './fixes';
import { leavingOut, sentenceLeftOut } from './leaving-out';
import { nextStep } from './next-step';
import { asFix } from './tag-fix';
import { words } from './tie-words';

/** Returns one edit for each detail, where the sentence goes on without it, and what to do instead. */
export function contactDetailsFixes({ findings, draft, profile }: FixContext): Fix[] {
  const office = officeOf(profile.contacts);
  const asSchool = draft.account.kind === 'school';
  const seen = inOrder(findings);
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
function inOrder(findings: readonly Finding[]): Seen[] {
  const seen = findings.flatMap(({ span, kind, hints }) => (span ? [{ span, kind, sort: hints?.sort ?? 'words' }] : []));
  return apart(seen, ({ span }) => span).sort((a, b) => a.span[0] - b.span[0]);
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
  return STEPS.filter(({ of }) => of.some((kind) => kinds.has(kind))).map(({ id }) => nextStep(id, words().details[id]));
}

const STEPS = [
  { of: ['own-phone', 'own-email', 'own-handle', 'private-invitation'], id: 'school-channels' },
  { of: ['asks-for-number'], id: 'collect-by-school' },
  { of: ['home-address'], id: 'keep-home-private' },
  { of: ['other-person'], id: 'ask-them-first' },
  { of: ['own-at-large', 'sale'], id: 'answer-by-message' },
] as const;
