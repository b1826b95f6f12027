// What chip and card show, worked out from what the desk knows, the gate asks and the person did.

import type { Language } from '../language/languages';
import type { Account } from '../model/draft';
import type { Correction, Nudge } from '../model/nudge';
import type { AccountKind, ActionKind } from '../model/words';
import type { DeskState } from './desk-state';
import type { Remark } from './gate';

/** What has just happened, told once in a plain sentence. */
export type Notice =
  | 'done'
  | 'stale'
  | 'copied'
  | 'remembered'
  | 'listed'
  | 'covered'
  | 'no-card'
  | 'gone'
  | 'site-opened'
  | 'no-schedule'
  | 'reminded'
  | 'not-reminded'
  | 'message-copied'
  | 'message-not-copied'
  | 'words-copied'
  | 'practised'
  | 'practised-reminder'
  | 'nothing-here'
  | Remark;

/** What waits for the person's answer: something written, or a press. */
export type Occasion = 'post' | ActionKind;

/** As whom the draft was checked. */
export interface ShownAccount {
  readonly kind: AccountKind;
  /** Handle or name, where the page shows one. */
  readonly name: string;
}

/** `partly`: nothing was seen, but not everything could be looked at. */
export type Face = 'hidden' | 'no-school' | 'clear' | 'partly' | 'nudges' | 'unchecked';

export interface View {
  readonly face: Face;
  /** Strongest first. */
  readonly nudges: readonly Nudge[];
  readonly truncated: boolean;
  /** The card is wanted open. */
  readonly open: boolean;
  /** A post waits for the person's answer about these. */
  readonly held: readonly Nudge[] | null;
  readonly notice: Notice | null;
  readonly account: ShownAccount | null;
  readonly occasion: Occasion;
  /** In which it is said: another draws everything anew. */
  readonly language: Language;
}

/** What the person can do on chip and card. */
export interface Actions {
  toggle(): void;
  close(): void;
  applyFix(nudgeId: string, fixId: string): void;
  correct(nudgeId: string, correction: Correction): void;
  postAnyway(): void;
  /** Says for this draft which kind of account writes it. */
  actAs(kind: AccountKind): void;
  chooseSchool(): void;
  /** Shows a clause in its school's whole policy. */
  readClause(profileId: string, clauseId: string): void;
}

export interface Doings {
  open: boolean;
  held: readonly Nudge[] | null;
  notice: Notice | null;
  /** Nudges that the person has set right, until the background's answer leaves them out. */
  corrected: ReadonlySet<string>;
  /** In which they are spoken to. */
  language: Language;
}

const none: readonly Nudge[] = [];

export const nothingShown: View = {
  face: 'hidden',
  nudges: none,
  truncated: false,
  open: false,
  held: null,
  notice: null,
  account: null,
  occasion: 'post',
  language: 'en',
};

export function viewOf(desk: DeskState, { open, held, notice, corrected, language }: Doings): View {
  if (desk.activity !== 'on') return { ...nothingShown, language, face: desk.activity === 'no-school' ? 'no-school' : 'hidden' };
  const all = desk.verdict?.nudges ?? none;
  const nudges = corrected.size > 0 ? all.filter(({ id }) => !corrected.has(id)) : all;
  const face = faceOf(desk, nudges);
  const shown = face === 'nudges';
  return {
    face: face === 'hidden' && notice ? 'unchecked' : face,
    nudges: shown ? nudges : none,
    truncated: desk.verdict?.truncated ?? false,
    open: shown && (open || held !== null),
    held: shown ? held : null,
    notice,
    account: desk.verdict ? shownAccount(desk.verdict.account) : null,
    occasion: 'post',
    language,
  };
}

const shownAccount = ({ kind, handle, name }: Account): ShownAccount => ({ kind, name: handle ? `@${handle}` : (name ?? '') });

/** Whether two views look alike, so that a key which changes nothing to be seen draws nothing. */
export const looksAlike = (a: View, b: View): boolean =>
  a.face === b.face &&
  a.nudges === b.nudges &&
  a.truncated === b.truncated &&
  a.open === b.open &&
  a.held === b.held &&
  a.notice === b.notice &&
  a.occasion === b.occasion &&
  a.language === b.language &&
  a.account?.kind === b.account?.kind &&
  a.account?.name === b.account?.name;

function faceOf({ standing, verdict }: DeskState, nudges: readonly Nudge[]): Face {
  if (standing === 'empty') return 'hidden';
  if (standing === 'failed') return 'unchecked';
  if (!verdict) return 'hidden';
  if (nudges.length > 0) return 'nudges';
  return verdict.unsure.length > 0 || verdict.truncated ? 'partly' : 'clear';
}
