// One draft or press before several schools at once: each looks by itself, and what they say is told together, each thing once.
import type { Action } from '../model/action';
import type { Account, Draft } from '../model/draft';
import type { Nudge, Verdict } from '../model/nudge';
import type { Platform } from '../model/words';
import { strongestFirst } from '../policy/judge';
import { createMemory, turn } from '../text/memory';
import { asKnownAccount } from './known-account';
import { offeredOnce } from './offered-once';
import { readPart, review, reviewAction, type Session } from './review';

/**
 * Returns what every school has to say of a draft, strongest first and of equals the first school's first. Each nudge is its own
 * school's; a hold of any is a hold. At least one session. `memory`: that of the draft's earlier revisions, with which only what
 * has changed is looked at anew. Never throws.
 */
export function reviewAll(draft: Draft, revision: number, sessions: readonly Session[], memory = createMemory()): Verdict {
  turn(memory);
  const text = readPart(draft, memory);
  const [only, ...more] = sessions;
  if (only && more.length === 0) return review(draft, revision, only, text);
  const accounts = accountsBefore(draft.account, draft.platform, sessions);
  return together(sessions.map((session, at) => review({ ...draft, account: accounts[at]! }, revision, session, text)));
}

/** Returns the same of a press that reaches somebody. */
export function reviewActionAll(action: Action, sessions: readonly Session[]): Verdict {
  const accounts = accountsBefore(action.account, action.platform, sessions);
  return together(sessions.map((session, at) => reviewAction({ ...action, account: accounts[at]! }, session)));
}

/**
 * An account of one school is none of another's. Where the person only says that they write for the school, and nothing shows for
 * which, it is the first.
 */
function accountsBefore(account: Account, platform: Platform, sessions: readonly Session[]): Account[] {
  if (account.kind !== 'school' || sessions.length < 2) return sessions.map(() => account);
  const { told: _, ...shown } = account;
  const own: Account = { ...shown, kind: 'personal' };
  const known = sessions.map((session) => asKnownAccount(own, platform, session).kind === 'school');
  return sessions.map((_, at) => (known[at] || (at === 0 && !known.includes(true)) ? account : own));
}

function together(verdicts: readonly Verdict[]): Verdict {
  const [first, ...more] = verdicts;
  if (!first || more.length === 0) return first ?? nothing;
  const nudges = verdicts.flatMap(({ nudges: own }, at) => (at === 0 ? own : own.map(apart))).sort(strongestFirst);
  return {
    revision: first.revision,
    nudges: offeredOnce(nudges.filter(isNoEcho)),
    unsure: [...new Set(verdicts.flatMap(({ unsure }) => unsure))],
    truncated: first.truncated,
    account: (verdicts.find(({ account }) => account.kind === 'school') ?? first).account,
  };
}

/** A nudge's name is made of rule and words, which two schools may share. The first school's stay what they would be without the other. */
const apart = (nudge: Nudge): Nudge => ({ ...nudge, id: `${nudge.id}-${nudge.school.profileId}` });

/** Two schools of one trust have its clauses in common: what the trust says is said once. */
const isNoEcho = (nudge: Nudge, index: number, all: readonly Nudge[]): boolean =>
  [nudge.clause, ...nudge.alsoTouches].some(({ whose }) => whose === nudge.school.name) ||
  !all.slice(0, index).some((before) => isSameClause(before, nudge) && isSameMatter(before, nudge));

const isSameClause = ({ clause: a }: Nudge, { clause: b }: Nudge): boolean => a.whose === b.whose && a.id === b.id;

const isSameMatter = (a: Nudge, b: Nudge): boolean =>
  a.rule === b.rule && JSON.stringify([a.spans, a.quotes]) === JSON.stringify([b.spans, b.quotes]);

const nothing: Verdict = { revision: 0, nudges: [], unsure: [], truncated: false, account: { kind: 'personal' } };
