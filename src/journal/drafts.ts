// All drafts that are followed: which one a composer is at, which one is taken up again, and which one is over.
import type { Platform } from '../model/words';
import { afterVerdict, unknown } from './follow';
import type { Followed, Seen } from './followed';

/** A draft that nobody writes in any more may be taken up again for so long: a working day. */
export const RESUMED_WITHIN_MS = 12 * 3_600_000;

/** More than anybody writes at a time; a page gone wild cannot fill the memory. */
export const MOST_FOLLOWED = 60;

export interface Writing {
  composer: string;
  platform: Platform;
  seen: Seen;
  /** Composers that are known to be open. */
  open: ReadonlySet<string>;
}

export interface Step {
  all: Followed[];
  before: Followed | null;
  /** `null` where there is nothing to follow. */
  after: Followed | null;
}

/** Returns the draft that a verdict is about, before and after it, and all drafts as they are then. */
export function heed(all: readonly Followed[], writing: Writing): Step {
  const { composer, platform, seen } = writing;
  const mine = all.find((one) => one.composer === composer);
  if (mine?.emptied) return heedLast(all, mine, writing);
  const before = mine ?? lostAmong(all, writing);
  if (!before && seen.shown.length === 0) return { all: [...all], before: null, after: null };
  const awake = before ? { ...before, composer, asleep: null } : unknown(composer, platform, seen);
  const after = afterVerdict(mine ? awake : anew(awake), seen);
  return { all: [after, ...all.filter((one) => one !== before)].slice(0, MOST_FOLLOWED), before, after };
}

/** The composer holds another draft by now; what was sent is settled by the verdict about exactly that. */
function heedLast(all: readonly Followed[], last: Followed, writing: Writing): Step {
  const over = letGo(all, last, writing.seen.now);
  if (writing.seen.revision !== last.sending) return heed(over, writing);
  return { all: over, before: last, after: afterVerdict({ ...last, emptied: false }, writing.seen) };
}

/** Returns all drafts after a composer was emptied: what it holds next is another draft. */
export function emptied(all: readonly Followed[], composer: string, now: number): Followed[] {
  const mine = all.find((one) => one.composer === composer);
  if (!mine) return [...all];
  if (mine.sending !== null) return all.map((one) => (one === mine ? { ...one, emptied: true } : one));
  return letGo(all, mine, now);
}

/** Returns all drafts after a composer has closed. */
export function hungUp(all: readonly Followed[], composer: string, now: number): Followed[] {
  const mine = all.find((one) => one.composer === composer);
  if (!mine) return [...all];
  if (mine.sent || mine.emptied) return all.filter((one) => one !== mine);
  // It may come back by the same name, as when somebody goes back in their browser.
  return all.map((one) => (one === mine ? { ...one, asleep: now, sending: null } : one));
}

/** What was sent is over; anything else may be taken up again under another name. */
function letGo(all: readonly Followed[], gone: Followed, now: number): Followed[] {
  const rest = all.filter((one) => one !== gone);
  return gone.sent || gone.emptied ? rest : [...rest, { ...gone, composer: '', asleep: now, sending: null }];
}

/** Returns the draft that was left and is now before us again: on the same site, of the same kind, with a nudge of the same words. */
function lostAmong(all: readonly Followed[], { platform, seen, open }: Writing): Followed | null {
  const names = new Set(seen.shown.flatMap((shown) => shown.names));
  const isMine = (one: Followed): boolean =>
    (one.asleep === null ? !open.has(one.composer) : seen.now - one.asleep < RESUMED_WITHIN_MS) &&
    !one.sent &&
    one.platform === platform &&
    one.surface === seen.surface &&
    one.matters.some((matter) => matter.names.some((name) => names.has(name)));
  return all.find(isMine) ?? null;
}

/** Another composer counts its revisions from the start. */
const anew = (draft: Followed): Followed => ({
  ...draft,
  ...{ sending: null, sent: false, emptied: false },
  matters: draft.matters.map((matter) => ({ ...matter, fixedAt: null })),
});

/** Returns the drafts that may still go on. */
export const stillFollowed = (all: readonly Followed[], now: number): Followed[] =>
  all.filter(({ asleep }) => asleep === null || now - asleep < RESUMED_WITHIN_MS);
