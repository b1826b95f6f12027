// Follows a draft from its first nudge to its end: what each verdict and each deed says about what came of a matter.
import type { ComposerDid, Outcome } from '../model/journal';
import { compareLevels } from '../model/words';
import type { Followed, Matter, Seen, Shown } from './followed';

/** Nobody reads faster: what stood for less and was not touched came of half-typed words, and was no nudge to anybody. */
export const STOOD_MS = 2_000;

/** A click is told of when it has been carried out, and the verdict about what it made may be quicker, on a machine under load by a lot. */
const TOLD_LATE_MS = 30_000;

/** Returns a draft that nothing is known of yet. */
export const unknown = (composer: string, platform: Followed['platform'], seen: Seen): Followed => ({
  ...{ composer, platform, surface: seen.surface, account: seen.account, told: seen.told },
  ...{ revision: 0, force: seen.force, sending: null, sent: false, emptied: false, asleep: null, matters: [] },
});

/** Returns the draft as it is known after a verdict. */
export function afterVerdict(before: Followed, seen: Seen): Followed {
  const known = before.matters.flatMap((matter) => {
    const shown = seen.shown.find(({ rule }) => rule === matter.rule);
    if (shown) return stands(matter, shown, seen);
    if (!matter.standing) return isPast(matter, seen.now) ? [] : matter;
    if (seen.unsure.includes(matter.rule)) return matter;
    return { ...matter, standing: false, goneAt: seen.now, outcome: whyGone(matter, before, seen) };
  });
  const fresh = seen.shown.filter(({ rule }) => known.every((matter) => matter.rule !== rule));
  const { surface, account, told, revision, force } = seen;
  const after = {
    ...before,
    ...{ surface, account, told, revision, force },
    matters: [...known, ...fresh.map((shown) => fromNow(shown, seen.now))],
  };
  if (before.sending === null || revision < before.sending) return after;
  return revision === before.sending ? sent(after) : { ...after, sending: null };
}

/** Returns the draft as it is known after something that the person did. */
export function afterDeed(before: Followed, { did, revision, rules }: ComposerDid): Followed {
  const each = (change: (matter: Matter) => Partial<Matter>): Followed => ({
    ...before,
    matters: before.matters.map((matter) => (rules.includes(matter.rule) ? { ...matter, ...change(matter) } : matter)),
  });
  switch (did) {
    case 'held':
      return each((matter) => (matter.standing ? open({ ...matter, held: true, touched: true }) : {}));
    case 'fixed':
      return each((matter) => fixed(matter, before, revision));
    case 'put-off':
    case 'scheduling':
      return each((matter) => (matter.standing ? open({ ...matter, later: did, touched: true }) : {}));
    case 'sent':
      return revision > before.revision ? { ...before, sending: revision } : sent(before);
    case 'emptied':
      return before.sending === null ? before : { ...before, emptied: true };
    default:
      return did satisfies never;
  }
}

/** Returns the draft after the person has said of a rule's nudge that it is mistaken. */
export const afterCorrection = (before: Followed, rule: string): Followed => ({
  ...before,
  matters: before.matters.map((matter) =>
    matter.rule === rule && matter.standing
      ? { ...matter, corrected: before.force, outcome: 'corrected', touched: true }
      : matter,
  ),
});

/** Whether a matter has been there for somebody. */
export const isDue = ({ row, touched, since, goneAt }: Matter, now: number): boolean =>
  row !== null || touched || (goneAt ?? now) - since >= STOOD_MS;

/** Whether a matter was there for nobody, and nothing more can come of it. */
const isPast = (matter: Matter, now: number): boolean =>
  !isDue(matter, now) && matter.goneAt !== null && now - matter.goneAt >= TOLD_LATE_MS;

const fromNow = (shown: Shown, now: number): Matter => ({
  ...shown,
  ...{ since: now, row: null, standing: true, goneAt: null, outcome: 'left', touched: false, held: false, later: null },
  ...{ fixedAt: null, corrected: null, turns: 0 },
});

/** Nothing has come of it yet; if nothing more is heard, this is what came of it. */
const open = (matter: Matter): Matter => ({
  ...matter,
  outcome: matter.held || matter.later === 'put-off' ? 'waited' : 'left',
});

function stands(matter: Matter, shown: Shown, { revision, force, now }: Seen): Matter {
  const since = matter.standing || matter.row !== null ? matter.since : now;
  const stronger = compareLevels(shown.level, matter.level) > 0 ? shown : matter;
  const { level, clause, whose } = stronger;
  const still: Matter = { ...matter, ...{ level, clause, whose }, names: shown.names, since, standing: true, goneAt: null };
  if (matter.outcome === 'posted') return still;
  // An answer about the words before our click, or given before we were set right, says nothing against either.
  if (matter.fixedAt !== null && revision <= matter.fixedAt) return still;
  if (matter.corrected !== null && force === matter.corrected) return { ...still, outcome: 'corrected' };
  return open({ ...still, fixedAt: null, corrected: null });
}

function whyGone(matter: Matter, before: Followed, seen: Seen): Outcome {
  if (matter.corrected !== null) return 'corrected';
  // They have set right as whom they write.
  if (seen.told && !before.told) return 'corrected';
  if (matter.fixedAt !== null) return 'fixed';
  // What is in force has changed, so the words need not have.
  if (seen.force !== before.force) return matter.outcome;
  // The hour went by, and nothing had been sent.
  if (matter.rule === 'work-hours') return matter.outcome === 'posted' ? 'posted' : 'waited';
  return matter.held ? 'edited' : 'changed';
}

function fixed(matter: Matter, { revision: seen }: Followed, revision: number): Partial<Matter> {
  if (matter.standing) return seen <= revision ? { fixedAt: revision, outcome: 'fixed', touched: true } : {};
  // The verdict about the new words was quicker than the word of the click.
  const isOurs = matter.outcome === 'changed' || matter.outcome === 'edited';
  return isOurs && seen > revision ? { outcome: 'fixed', touched: true } : {};
}

/** What stands in the verdict about what was sent went out with it; into the site's own schedule perhaps, and then nobody knows when. */
const sent = (followed: Followed): Followed => ({
  ...followed,
  sending: null,
  sent: true,
  matters: followed.matters.map((matter) => {
    if (!matter.standing || matter.corrected !== null || matter.fixedAt !== null) return matter;
    return { ...matter, touched: true, outcome: matter.later === 'scheduling' ? 'left' : 'posted' };
  }),
});
