// The journal's writer: one row a matter over stops of the worker, nothing when switched off or erased, and a failure that holds up nobody.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Force } from '../../../entrypoints/background/in-force';
import { createJournal, FollowedNow } from '../../../entrypoints/background/journal';
import { pressNotes } from '../../../entrypoints/background/journal-entry';
import { STOOD_MS } from '../../../src/journal/follow';
import type { Action } from '../../../src/model/action';
import { type Deed, JournalEntry } from '../../../src/model/journal';
import type { Nudge, Verdict } from '../../../src/model/nudge';
import { defaults } from '../../../src/settings/schema';
import { nudge } from '../panel/workbench';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T10:20:31.123Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const force = (keepReflections = true, rulesOff: string[] = []): Force =>
  ({
    kept: { settings: { ...defaults(), keepReflections, rulesOff }, schools: [], roster: null, bios: [] },
    sessions: () => [],
  }) as unknown as Force;

const verdict = (revision: number, ...nudges: Nudge[]): Verdict => ({
  ...{ revision, nudges, unsure: [], truncated: false },
  account: { kind: 'personal' },
});

/** A background with a table and a memory that outlive it. */
function house() {
  const table = new Map<number, JournalEntry>();
  const memory = { kept: null as unknown };
  const state = { force: force(), broken: false, full: false };
  let last = 0;
  const wake = () =>
    createJournal({
      rows: {
        async add(entry) {
          if (state.broken) throw new DOMException('', 'QuotaExceededError');
          if (state.full) return null;
          table.set(++last, JournalEntry.parse(entry));
          return last;
        },
        async amend(id, rule, change) {
          if (state.broken) throw new DOMException('', 'QuotaExceededError');
          const row = table.get(id);
          if (row?.rule === rule) table.set(id, JournalEntry.parse({ ...row, ...change }));
        },
      },
      inForce: { now: async () => state.force },
      platformAt: (url) => (url.includes('practice') ? 'practice' : url.includes('x.com') ? 'x' : null),
      memory: {
        read: async () => FollowedNow.safeParse(memory.kept).data ?? null,
        write: async (now) => {
          memory.kept = structuredClone(now);
        },
      },
    });
  let journal = wake();
  let revision = 0;
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const at = (composer = 'c1', url = 'https://x.com/home') => ({ line: { url }, composer });
  return {
    ...{ table, memory, state, settle, at },
    journal: () => journal,
    rows: () => [...table.values()],
    /** As the browser does when it wants the memory. */
    die() {
      journal = wake();
    },
    async saw(nudges: Nudge[], where = at()) {
      journal.saw({ ...where, surface: 'post', verdict: verdict(++revision, ...nudges), force: state.force });
      await settle();
    },
    async did(did: Deed, rules: string[] = [], composer = 'c1') {
      journal.did(at(composer), { type: 'did', did, composer, revision, rules });
      await settle();
    },
    stand: () => vi.advanceTimersByTimeAsync(STOOD_MS + 1),
  };
}

describe('a matter', () => {
  it('is written when it has stood, once, and without words', async () => {
    const { saw, stand, rows } = house();
    await saw([nudge('hold')]);
    expect(rows()).toEqual([]);
    await stand();
    await saw([nudge('hold', 'other')]);
    await stand();
    expect(rows()).toEqual([
      {
        ...{ at: '2026-11-26T10:15:00.000Z', rule: 'pupil-name', level: 'hold', platform: 'x', surface: 'post', press: null },
        ...{ account: 'personal', clause: 'names', whose: 'Bledington Primary School', outcome: 'left' },
      },
    ]);
    expect(JSON.stringify(rows())).not.toMatch(/Marnie|Tolworth/);
  });

  it('keeps no words in the memory either', async () => {
    const { saw, memory, stand } = house();
    await saw([nudge('hold', 'pupil-name-x1')]);
    await stand();
    expect(JSON.stringify(memory.kept)).not.toMatch(/Marnie|Tolworth|This names a pupil/);
  });

  it('is one row though the worker is ended in between, and its end is known', async () => {
    const { saw, did, die, stand, rows } = house();
    await saw([nudge('hold')]);
    await stand();
    die();
    await did('held', ['pupil-name']);
    die();
    await saw([]);
    expect(rows()).toMatchObject([{ outcome: 'edited' }]);
  });

  it('is known to be sent though the worker had been ended when it was', async () => {
    const { saw, did, die, stand, rows } = house();
    await saw([nudge('warn')]);
    await stand();
    die();
    await did('sent');
    expect(rows()).toMatchObject([{ outcome: 'posted' }]);
  });

  it('is two rows in two composers', async () => {
    const { saw, at, did, stand, rows } = house();
    await saw([nudge('warn')]);
    await saw([nudge('warn')], at('c2'));
    await stand();
    await did('sent', [], 'c2');
    expect(rows().map(({ outcome }) => outcome)).toEqual(['left', 'posted']);
  });

  it('of a name that another page has made up is none of its own', async () => {
    const { saw, journal, settle, stand, rows } = house();
    await saw([nudge('warn')]);
    await stand();
    journal().did(
      { line: { url: 'https://elsewhere.example/' }, composer: 'c1' },
      {
        ...{ type: 'did', did: 'sent', composer: 'c1', revision: 1, rules: [] },
      },
    );
    await settle();
    expect(rows()).toMatchObject([{ outcome: 'left' }]);
  });

  it('on our own practice page, or nowhere that we know, is play', async () => {
    const { saw, at, stand, rows } = house();
    await saw([nudge('hold')], at('c1', 'chrome-extension://practice'));
    await saw([nudge('hold')], at('c1', 'https://elsewhere.example/'));
    await stand();
    expect(rows()).toEqual([]);
  });

  it('that goes when a rule is switched off was not changed by anybody', async () => {
    const { saw, state, stand, rows } = house();
    await saw([nudge('hold')]);
    await stand();
    state.force = force(true, ['pupil-name']);
    await saw([]);
    expect(rows()).toMatchObject([{ outcome: 'left' }]);
  });

  it('is a false alarm though what is in force looks the same afterwards', async () => {
    const { saw, journal, at, state, stand, rows, settle } = house();
    await saw([nudge('hold')]);
    await stand();
    journal().corrected(at(), 'pupil-name');
    await settle();
    await saw([nudge('hold')]);
    expect(rows()).toMatchObject([{ outcome: 'corrected' }]);
    state.force = force();
    await saw([nudge('hold', 'other')]);
    expect(rows()).toMatchObject([{ outcome: 'left' }]);
  });
});

describe('nothing is written', () => {
  it('when it is switched off, of what comes and of what was begun', async () => {
    const { saw, did, state, stand, rows, memory } = house();
    await saw([nudge('warn')]);
    await stand();
    state.force = force(false);
    await did('sent');
    await saw([nudge('hold')]);
    await stand();
    expect(rows()).toMatchObject([{ outcome: 'left', level: 'warn' }]);
    expect(JSON.stringify(memory.kept)).not.toContain('posted');
  });

  it('of what was heard before all was erased', async () => {
    const { journal, at, state, table, rows, settle } = house();
    journal().saw({ ...at(), surface: 'post', verdict: verdict(1, nudge('hold')), force: state.force });
    journal().did(at(), { type: 'did', did: 'sent', composer: 'c1', revision: 1, rules: [] });
    journal().deleted.set('ticket', [{}]);
    await journal().during(async () => table.clear());
    await settle();
    expect(rows()).toEqual([]);
    expect([...journal().deleted]).toEqual([]);
  });

  it('without end by a page gone wild: one row is rewritten so often and no more, and it is not heard any faster', async () => {
    const { saw, stand, journal, at, rows, table, settle } = house();
    await saw([nudge('warn')]);
    await stand();
    const amended = vi.spyOn(table, 'set');
    for (let turn = 0; turn < 300; turn++) await saw(turn % 2 === 0 ? [] : [nudge('warn')]);
    expect(amended.mock.calls.length).toBeLessThanOrEqual(40);
    for (let turn = 0; turn < 10_000; turn++) journal().corrected(at(`c${turn}`), 'tone');
    await settle();
    expect(rows()).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('is said, holds up nobody, and what could not be written is written with the next that is heard', async () => {
    const { saw, state, stand, journal, rows } = house();
    state.broken = true;
    await saw([nudge('warn')]);
    await stand();
    expect(journal().trouble()).toMatch(/could not be written \(QuotaExceededError\).*checked as ever\.$/);
    state.broken = false;
    await saw([nudge('warn')]);
    await stand();
    expect(rows()).toHaveLength(1);
    expect(journal().trouble()).toBeNull();
  });

  it('to read what is in force is one as well', async () => {
    const { journal, at, state, settle } = house();
    Object.defineProperty(state, 'force', {
      get() {
        throw new TypeError('Well done Marnie');
      },
    });
    journal().did(at(), { type: 'did', did: 'sent', composer: 'c1', revision: 1, rules: [] });
    await settle();
    expect(journal().trouble()).toMatch(/TypeError/);
    expect(journal().trouble()).not.toMatch(/Marnie/);
  });

  it('is not to keep what is too much, and that is said', async () => {
    const { saw, did, state, journal, rows } = house();
    state.full = true;
    await saw([nudge('warn')]);
    await did('sent');
    expect(rows()).toEqual([]);
    expect(journal().trouble()).toMatch(/not all of it/);
  });
});

describe('a press', () => {
  const action: Action = {
    ...{ platform: 'x', kind: 'follow', account: { kind: 'personal' } },
    ...{ person: { name: 'Marnie Tolworth' }, media: [] },
  };
  const notes = (did: 'went-on' | 'left-it' | 'corrected', ...nudges: Nudge[]) =>
    pressNotes({ action, did, shown: ['hold', 'invented'] }, verdict(0, ...nudges), Date.now());

  it('is noted by what the background sees itself, and not by what a page says', () => {
    expect(notes('left-it', nudge('warn'))).toEqual([]);
    expect(notes('left-it', nudge('hold'), nudge('warn', 'other'))).toMatchObject([
      { entry: { rule: 'pupil-name', level: 'hold', press: 'follow', surface: null, outcome: 'waited' } },
    ]);
    expect(JSON.stringify(notes('left-it', nudge('hold')))).not.toMatch(/Marnie/);
  });

  it('that is left and then gone on with is one matter', async () => {
    const { journal, rows, settle } = house();
    for (const did of ['left-it', 'went-on'] as const) for (const note of notes(did, nudge('hold'))) journal().note(note);
    await settle();
    expect(rows()).toMatchObject([{ outcome: 'posted' }]);
  });

  it('an hour later is another', async () => {
    const { journal, rows, settle } = house();
    for (const note of notes('left-it', nudge('hold'))) journal().note(note);
    await vi.advanceTimersByTimeAsync(3_600_000);
    for (const note of notes('went-on', nudge('hold'))) journal().note(note);
    await settle();
    expect(rows().map(({ outcome }) => outcome)).toEqual(['waited', 'posted']);
  });
});
