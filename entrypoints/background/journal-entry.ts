// Makes journal entries: of a matter in a draft, and of what came of a press.
import type { Followed, Matter } from '../../src/journal/followed';
import { shownIn } from '../../src/journal/shown';
import type { Action } from '../../src/model/action';
import { type JournalEntry, type Outcome, type PressDid, quarterOf } from '../../src/model/journal';
import type { Verdict } from '../../src/model/nudge';

/** What may still change of a row. */
export type Facts = Pick<JournalEntry, 'level' | 'clause' | 'whose' | 'account' | 'outcome'>;

export const factsOf = ({ level, clause, whose, outcome }: Matter, { account }: Pick<Followed, 'account'>): Facts => ({
  ...{ level, clause, whose, account, outcome },
});

export const sameFacts = (a: Facts, b: Facts): boolean => JSON.stringify(a) === JSON.stringify(b);

export const entryOf = (matter: Matter, draft: Followed): JournalEntry => ({
  at: quarterOf(matter.since),
  rule: matter.rule,
  platform: draft.platform,
  surface: draft.surface,
  press: null,
  ...factsOf(matter, draft),
});

const CAME_OF: Readonly<Record<PressDid['did'], Outcome>> = { 'went-on': 'posted', 'left-it': 'waited', corrected: 'corrected' };

export interface PressNote {
  /** The same press again a moment later is the same matter; `null` where nothing tells it from another. */
  name: string | null;
  entry: JournalEntry;
}

/** Returns a note for each rule of which one of the nudges was shown; `verdict` is the background's own. */
export function pressNotes({ action, did, shown }: PressDid, verdict: Verdict, now: number): PressNote[] {
  const nudges = verdict.nudges.filter(({ id }) => shown.includes(id));
  return shownIn({ nudges }).map(({ names, ...matter }) => ({
    name: names.length > 0 ? `${action.platform} ${action.kind} ${[...names].sort().join(' ')}` : null,
    entry: { at: quarterOf(now), ...matter, ...placeOf(action), account: verdict.account.kind, outcome: CAME_OF[did] },
  }));
}

const placeOf = ({ platform, kind }: Action): Pick<JournalEntry, 'platform' | 'surface' | 'press'> => ({
  ...{ platform, surface: null, press: kind },
});
