// The journal's rows in a real table: within limits, by time, taken out and put back, and gone when they are old.
import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalEntry, KEPT_MONTHS, quarterOf } from '../../../src/model/journal';
import { Database } from '../../../src/storage/database';
import { type JournalRows, journalRows, journalTables, keptSince, replaceJournal } from '../../../src/storage/journal';

const NOW = new Date('2026-11-26T10:20:00Z');
const HOUR = 3_600_000;

// Handed to Dexie itself, which may have been loaded before by another test.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let database: Database;
let rows: JournalRows;

beforeEach(() => {
  database = new Database();
  rows = journalRows((work) => work(database));
});

afterEach(() => database.delete());

const entry = (more: Partial<JournalEntry> = {}): JournalEntry => ({
  ...{ at: quarterOf(NOW.getTime()), rule: 'pupil-name', level: 'hold', platform: 'x', surface: 'post', press: null },
  ...{ account: 'personal', clause: 'names', whose: 'Hill Top School', outcome: 'left' },
  ...more,
});
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const addAt = (moment: Date, more: Partial<JournalEntry> = {}) =>
  rows.add(entry({ at: quarterOf(moment.getTime()), ...more }), moment);
/** Without the numbers, in the order of writing. */
const read = async () => (await database.journal.toArray()).map(({ id: _, ...row }) => row as JournalEntry);
const kept = async () => (await rows.figures(NOW)).counted.length;

describe('writing', () => {
  it('keeps what it is given and changes what is known of it', async () => {
    const id = (await rows.add(entry(), NOW)) ?? 0;
    await rows.amend(id, 'pupil-name', { outcome: 'fixed' });
    expect(await read()).toEqual([entry({ outcome: 'fixed' })]);
  });

  it('brings back nothing that was deleted, and changes no row of another rule', async () => {
    const id = (await rows.add(entry(), NOW)) ?? 0;
    await rows.amend(id, 'tone', { outcome: 'fixed' });
    expect(await read()).toEqual([entry()]);
    await rows.take({});
    await rows.amend(id, 'pupil-name', { outcome: 'fixed' });
    expect(await read()).toEqual([]);
  });

  it.each<[string, object]>([
    ['words', { text: 'Well done Marnie' }],
    ['an address', { url: 'https://x.com/home' }],
    ['a moment too fine', { at: '2026-11-26T10:20:31.123Z' }],
    ['a rule that is a sentence', { rule: 'Well done Marnie' }],
    ['an outcome of its own', { outcome: 'Marnie Tolworth' }],
    ['a clause as long as a post', { clause: 'w'.repeat(61) }],
  ])('refuses %s', async (_, more) => {
    await expect(rows.add({ ...entry(), ...more } as JournalEntry, NOW)).rejects.toThrow();
    expect(await database.journal.count()).toBe(0);
  });

  it('takes no more than somebody can be nudged in an hour, and in a day, and what was kept before stays', async () => {
    await addAt(ago(40 * 24 * HOUR), { rule: 'tone' });
    let taken = 0;
    for (let minute = 0; minute < 26 * 60; minute += 2)
      if ((await addAt(new Date(NOW.getTime() + minute * 60_000))) !== null) taken++;
    expect(taken).toBeLessThanOrEqual(2 * 250);
    const [from, to] = [2, 3].map((hours) => quarterOf(NOW.getTime() + hours * HOUR));
    const all = await read();
    expect(all.filter(({ at }) => at >= (from ?? '') && at < (to ?? '')).length).toBeLessThanOrEqual(60);
    expect(all.filter(({ rule }) => rule === 'tone')).toHaveLength(1);
  });
});

describe('time', () => {
  it.each([
    ['2026-11-26T10:20:00Z', '2025-10-26T10:15:00.000Z'],
    ['2026-03-31T00:00:00Z', '2025-02-28T00:00:00.000Z'],
    ['2025-03-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['2026-01-15T00:00:00Z', '2024-12-15T00:00:00.000Z'],
  ])('at %s all since %s is kept', (now, since) => {
    expect(KEPT_MONTHS).toBe(13);
    expect(keptSince(new Date(now))).toBe(since);
  });

  it('lets go what is old, when something is written and when it is looked at', async () => {
    await addAt(new Date('2025-10-26T10:00:00Z'));
    await addAt(new Date('2025-10-26T10:15:00Z'));
    expect(await kept()).toBe(1);
    expect(await database.journal.count()).toBe(1);
    await rows.add(entry(), new Date('2027-06-01T00:00:00Z'));
    expect(await database.journal.count()).toBe(1);
  });

  it('takes from a moment on, and up to another without it', async () => {
    for (const hours of [3, 2, 1]) await addAt(ago(hours * HOUR));
    const at = (hours: number) => quarterOf(ago(hours * HOUR).getTime());
    expect(await rows.take({ from: at(2), to: at(1) })).toMatchObject([{ at: at(2) }]);
  });
});

describe('deleting', () => {
  const fill = async () => {
    await addAt(ago(HOUR), { rule: 'tone', platform: 'facebook', outcome: 'posted' });
    await addAt(ago(HOUR), { rule: 'tone', outcome: 'fixed' });
    await addAt(ago(200 * HOUR), { rule: 'school-name', outcome: 'posted' });
  };

  it.each<[string, Parameters<JournalRows['take']>[0], number]>([
    ['everything', {}, 3],
    ['a rule', { rule: 'tone' }, 2],
    ['a rule on a site', { rule: 'tone', platform: 'facebook' }, 1],
    ['an outcome', { outcome: 'posted' }, 2],
    ['a stretch of time', { from: quarterOf(ago(2 * HOUR).getTime()) }, 2],
    ['what is not there', { rule: 'unsafe-link' }, 0],
  ])('%s, and brings it back as it was', async (_, range, count) => {
    await fill();
    const before = await database.journal.toArray();
    const taken = await rows.take(range);
    expect(taken).toHaveLength(count);
    expect(await database.journal.count()).toBe(3 - count);
    expect(await kept()).toBe(3 - count);
    await rows.putBack(taken);
    expect(await database.journal.toArray()).toEqual(before);
    expect(await kept()).toBe(3);
  });

  it('everything takes what cannot be read as well, which is otherwise left out and counted', async () => {
    await fill();
    await database.journal.put({ id: 99, at: 'long ago', words: 'Well done Marnie' } as never);
    expect(await rows.figures(NOW)).toMatchObject({ counted: [{}, {}, {}], unreadable: 1 });
    const taken = await rows.take({});
    expect(taken).toHaveLength(4);
    expect(await database.journal.count()).toBe(0);
    expect(await rows.figures(NOW)).toEqual({ counted: [], unreadable: 0 });
    await rows.putBack(taken);
    expect(await rows.figures(NOW)).toMatchObject({ counted: [{}, {}, {}], unreadable: 1 });
  });
});

describe('counting', () => {
  const fromRows = async () =>
    (await read()).map(({ at, rule, platform, outcome }) => ({ at: Date.parse(at), rule, platform, outcome }));

  it('says of each row what it says itself, whatever was done with it', async () => {
    const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
    const same = async () => expect(order((await rows.figures(NOW)).counted)).toEqual(order(await fromRows()));
    await same();
    const first = (await addAt(ago(300 * HOUR), { rule: 'tone', platform: 'practice', outcome: 'left' })) ?? 0;
    await addAt(ago(200 * HOUR), { rule: 'pupil-name', platform: 'facebook', outcome: 'fixed' });
    await same();
    await rows.amend(first, 'tone', { outcome: 'posted' });
    await addAt(NOW, { rule: 'a-rule-of-a-newer-version' });
    await same();
    const taken = await rows.take({ platform: 'facebook' });
    await same();
    await rows.putBack(taken);
    await same();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is lost', () => database.journalDigest.clear()],
    ['cannot be read', () => database.journalDigest.put({ id: 'mine', cells: 'Well done' } as never)],
    ['is of other rows', () => database.journal.bulkAdd([entry(), entry()])],
  ])('begins anew from the rows, when its record %s', async (_, spoil) => {
    await addAt(ago(HOUR));
    await rows.figures(NOW);
    await spoil();
    expect((await rows.figures(NOW)).counted).toHaveLength(await database.journal.count());
  });

  it('is ready at once for a journal that was brought in', async () => {
    await addAt(ago(HOUR));
    await database.transaction('rw', journalTables(database), async () =>
      replaceJournal(database, [entry({ outcome: 'fixed' }), entry({ rule: 'tone' })]),
    );
    expect(await database.journalDigest.count()).toBe(1);
    expect((await rows.figures(NOW)).counted).toMatchObject([{ outcome: 'fixed' }, { rule: 'tone' }]);
  });
});
