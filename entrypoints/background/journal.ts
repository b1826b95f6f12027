// Writes the private journal: hears what composers were told and what people did, and keeps what came of each matter. It holds up nobody.
import * as z from 'zod';
import { emptied, heed, hungUp, type Step, stillFollowed } from '../../src/journal/drafts';
import { afterCorrection, afterDeed, isDue, STOOD_MS } from '../../src/journal/follow';
import { Followed, type Matter, type Seen } from '../../src/journal/followed';
import { shownIn } from '../../src/journal/shown';
import type { ComposerLine } from '../../src/messaging/composer-lines';
import type { ComposerDid } from '../../src/model/journal';
import type { Verdict } from '../../src/model/nudge';
import type { Platform, Surface } from '../../src/model/words';
import type { JournalRows } from '../../src/storage/journal';
import { createTurns } from '../../src/storage/turns';
import type { Force, InForce } from './in-force';
import { entryOf, factsOf, type PressNote, sameFacts } from './journal-entry';
import { words } from './words';

export interface JournalPowers {
  rows: Pick<JournalRows, 'add' | 'amend'>;
  inForce: Pick<InForce, 'now'>;
  platformAt(url: string): Platform | null;
  /** Where it is kept what is being followed: as long as the browser runs, over the worker's stops, and never on a disk. */
  memory: { read(): Promise<FollowedNow | null>; write(state: FollowedNow): Promise<void> };
}

/** What a composer is known by. */
export interface AtComposer {
  line: Pick<ComposerLine, 'url'>;
  composer: string;
}

export interface SawVerdict extends AtComposer {
  surface: Surface;
  verdict: Verdict;
  force: Force;
}

export interface Journal {
  saw(saw: SawVerdict): void;
  did(at: AtComposer, did: ComposerDid): void;
  corrected(at: AtComposer, rule: string): void;
  hungUp(at: AtComposer): void;
  /** Adds what came of a press. */
  note(note: PressNote): void;
  /** What was deleted and may yet be brought back, each by its ticket. */
  readonly deleted: Map<string, readonly unknown[]>;
  /** Says what is amiss, in a sentence. */
  trouble(): string | null;
  /** Does something that takes everything away; what was heard before is let go, and what is heard meanwhile waits. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

export const FollowedNow = z.object({
  drafts: z.array(Followed),
  /** What was in force last, and its number. */
  force: z.string(),
  number: z.int(),
  /** The latest presses that were asked about. */
  presses: z.array(z.object({ name: z.string(), rule: z.string(), row: z.int(), at: z.number() })),
});
export type FollowedNow = z.infer<typeof FollowedNow>;
type State = FollowedNow;

const nothing = (): State => ({ drafts: [], force: '', number: 0, presses: [] });

/** A page gone wild waits for nobody: beyond this, what it says is not heard. */
const MOST_WAITING = 200;
/** More than anybody has open; a page may make up a name for every word. */
const MOST_OPEN = 500;
/** How often a row is rewritten: words that come and go without end are one matter all the same. */
const MOST_TURNS = 40;
/** Pressed again within so long, it is the same matter. */
const SAME_PRESS_MS = 30 * 60_000;
const MOST_PRESSES = 30;
/** In place of a row's number, where there were too many to keep it. */
const NOT_KEPT = 0;

export function createJournal({ rows, inForce, platformAt, memory }: JournalPowers): Journal {
  const inTurn = createTurns();
  const numbers = new WeakMap<Force, number>();
  const open = new Set<string>();
  const deleted = new Map<string, readonly unknown[]>();
  let known: Promise<State> | null = null;
  let waiting = 0;
  let epoch = 0;
  /** Said when it is asked for, in the language of that moment. */
  let trouble: (() => string) | null = null;

  /** What is tried on our own practice page is play. */
  const siteOf = ({ url }: AtComposer['line']): Platform | null => {
    const platform = platformAt(url);
    return platform === 'practice' ? null : platform;
  };
  /** A page speaks of its own site's composers alone. */
  const keyOf = (line: AtComposer['line'], composer: string): string => `${siteOf(line) ?? ''} ${composer}`;

  const recall = () => {
    known ??= memory.read().then((kept) => kept ?? nothing());
    return known;
  };
  const forget = async () => {
    const { drafts, presses } = await recall();
    known = Promise.resolve(nothing());
    if (drafts.length + presses.length > 0) await memory.write(nothing());
  };
  /** The door of the journal: whatever fails in here stays in here. */
  const run = (work: (state: State) => Promise<void>): void => {
    if (waiting >= MOST_WAITING) return;
    const mine = epoch;
    waiting++;
    inTurn(async () => {
      waiting--;
      if (mine !== epoch) return;
      if (!(await inForce.now()).kept.settings.keepReflections) return forget();
      const state = await recall();
      const before = JSON.stringify(state);
      await work(state);
      if (JSON.stringify(state) !== before) await memory.write(state);
    }).catch(fail);
  };
  const fail = (error: unknown) => {
    trouble = () => words().journal.unwritten(error instanceof Error ? error.name : words().journal.unknownError);
  };

  const numberOf = (state: State, force: Force): number => {
    const text = numbers.has(force) ? state.force : inForceText(force);
    if (text !== state.force) Object.assign(state, { force: text, number: state.number + 1 });
    const number = numbers.get(force) ?? state.number;
    numbers.set(force, number);
    return number;
  };

  const write = async (matter: Matter, old: Matter | undefined, draft: Followed, before: Followed | null): Promise<Matter> => {
    const now = Date.now();
    if (matter.row === null) {
      if (!isDue(matter, now)) return matter;
      const row = await rows.add(entryOf(matter, draft), new Date(now));
      trouble = row === null ? () => words().journal.tooMany : null;
      return { ...matter, row: row ?? NOT_KEPT };
    }
    if (matter.row === NOT_KEPT || matter.turns >= MOST_TURNS) return matter;
    if (old?.row && before && sameFacts(factsOf(matter, draft), factsOf(old, before))) return matter;
    await rows.amend(matter.row, matter.rule, factsOf(matter, draft));
    return { ...matter, turns: matter.turns + 1 };
  };

  const keep = async (state: State, { all, before, after }: Step): Promise<void> => {
    state.drafts = all;
    if (!after) return;
    const written: Matter[] = [];
    for (const matter of after.matters) {
      const old = before?.matters.find(({ rule }) => rule === matter.rule);
      // What could not be written is tried again with whatever is heard next.
      written.push(await write(matter, old, after, before).catch((error: unknown) => (fail(error), matter)));
    }
    state.drafts = all.map((one) => (one === after ? { ...after, matters: written } : one));
    if (written.some(({ row, standing }) => row === null && standing)) lookAgain(after.composer);
  };

  const lookAgain = (composer: string) =>
    setTimeout(() => run((state) => change(state, composer, (draft) => ({ ...draft }))), STOOD_MS + 1);

  const change = async (state: State, composer: string, make: (draft: Followed) => Followed): Promise<void> => {
    const before = state.drafts.find((one) => one.composer === composer);
    if (!before) return;
    const after = make(before);
    await keep(state, { all: state.drafts.map((one) => (one === before ? after : one)), before, after });
  };

  return {
    saw({ line, composer, surface, verdict, force }) {
      const platform = siteOf(line);
      if (!platform) return;
      const key = keyOf(line, composer);
      if (open.size < MOST_OPEN) open.add(key);
      run(async (state) => {
        const seen = { ...seenIn(verdict, surface), force: numberOf(state, force) };
        await keep(state, heed(stillFollowed(state.drafts, Date.now()), { composer: key, platform, seen, open }));
      });
    },
    did({ line }, did) {
      const composer = keyOf(line, did.composer);
      run(async (state) => {
        await change(state, composer, (draft) => afterDeed(draft, did));
        if (did.did === 'emptied') state.drafts = emptied(state.drafts, composer, Date.now());
      });
    },
    corrected({ line, composer }, rule) {
      run(async (state) => {
        await change(state, keyOf(line, composer), (draft) => afterCorrection(draft, rule));
        // What is in force next has taken this into account, whether that shows in it or not.
        state.force = '';
      });
    },
    hungUp({ line, composer }) {
      const key = keyOf(line, composer);
      open.delete(key);
      run(async (state) => {
        await change(state, key, (draft) => ({ ...draft }));
        state.drafts = hungUp(state.drafts, key, Date.now());
      });
    },
    note: ({ name, entry }) =>
      run(async (state) => {
        const now = Date.now();
        const recent = state.presses.filter(({ at }) => now - at < SAME_PRESS_MS).slice(-MOST_PRESSES);
        const before = recent.find((press) => press.name === name && press.rule === entry.rule);
        if (before) return rows.amend(before.row, before.rule, { outcome: entry.outcome });
        const row = await rows.add(entry, new Date(now));
        trouble = row === null ? () => words().journal.tooMany : null;
        state.presses = name === null || row === null ? recent : [...recent, { name, rule: entry.rule, row, at: now }];
      }),
    trouble: () => trouble?.() ?? null,
    deleted,
    during(work) {
      epoch++;
      deleted.clear();
      return inTurn(async () => {
        await forget();
        trouble = null;
        return work();
      });
    },
  };
}

const seenIn = (verdict: Verdict, surface: Surface): Omit<Seen, 'force'> => ({
  ...{ surface, account: verdict.account.kind, told: verdict.account.told === true },
  ...{ revision: verdict.revision, shown: shownIn(verdict), unsure: verdict.unsure, now: Date.now() },
});

/** Everything by which the same words may be judged otherwise. */
const inForceText = ({ kept: { settings, schools, roster, bios } }: Force): string =>
  JSON.stringify([
    { ...settings, paused: null, welcomed: true },
    schools.map(({ profile }) => [profile.id, profile.version, profile.roster?.addedAt ?? null]),
    [roster?.addedAt ?? null, bios],
  ]);
