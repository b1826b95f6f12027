// What the journal's page is told and can delete: by the person's own weeks, nothing twice, and brought back only for a while.
import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InForce } from '../../../entrypoints/background/in-force';
import type { Journal } from '../../../entrypoints/background/journal';
import { journalHandlers } from '../../../entrypoints/background/journal-handlers';
import type { Sender } from '../../../src/messaging/trust';
import { type JournalEntry, JournalReport, JournalSelection, Outcome } from '../../../src/model/journal';
import { defaults } from '../../../src/settings/schema';
import { Database } from '../../../src/storage/database';
import { journalRows } from '../../../src/storage/journal';

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

// A Thursday; Monday was the 23rd.
const NOW = new Date('2026-11-26T10:20:00Z');
const sender = {} as Sender;

let database: Database;
let zone = 'Europe/London';
let handlers: ReturnType<typeof journalHandlers>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  zone = 'Europe/London';
  database = new Database();
  const inForce = { now: async () => ({ kept: { settings: { ...defaults(), timeZone: zone }, schools: [] } }) };
  const journal = { trouble: () => null, deleted: new Map() };
  handlers = journalHandlers({
    store: { journal: journalRows((work) => work(database)) },
    inForce: inForce as unknown as InForce,
    journal: journal as unknown as Journal,
  });
});

afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

const put = (...entries: Partial<JournalEntry>[]) =>
  database.journal.bulkAdd(
    entries.map((more) => ({
      ...{ at: '2026-11-24T09:00:00.000Z', rule: 'pupil-name', level: 'hold', platform: 'x', surface: 'post', press: null },
      ...{ account: 'personal', clause: 'names', whose: 'Hill Top School', outcome: 'left' },
      ...more,
    })) as JournalEntry[],
  );
const report = async (some: Partial<JournalSelection> = {}) =>
  JournalReport.parse(await handlers['journal.report'](JournalSelection.parse(some), sender));
const remove = (some: Partial<JournalSelection>) => handlers['journal.delete'](JournalSelection.parse(some), sender);
const total = (counts: JournalReport['together']) => Outcome.options.reduce((sum, outcome) => sum + counts[outcome], 0);
const weeksWith = ({ weeks }: JournalReport) => weeks.filter(({ counts }) => total(counts) > 0).map(({ monday }) => monday);

describe('the report', () => {
  it('of nothing is this week, empty', async () => {
    expect(await report()).toMatchObject({ kept: 0, weeks: [{ monday: '2026-11-23' }], rules: [], choices: { rules: [] } });
  });

  it('begins with the week of the first entry, or when it is asked for, and has every week between', async () => {
    await put({ at: '2026-10-20T09:00:00.000Z' }, {});
    expect((await report()).weeks.map(({ monday }) => monday)).toEqual([
      ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
    ]);
    const two = await report({ weeks: 2 });
    expect(two.weeks.map(({ monday }) => monday)).toEqual(['2026-11-16', '2026-11-23']);
    expect([two.kept, total(two.together)]).toEqual([2, 1]);
    expect((await report({ weeks: 52 })).weeks).toHaveLength(6);
  });

  it('counts by the weeks of where the person is', async () => {
    await put({ at: '2026-11-22T23:30:00.000Z' });
    expect(weeksWith(await report())).toEqual(['2026-11-16']);
    zone = 'Europe/Ljubljana';
    expect(weeksWith(await report())).toEqual(['2026-11-23']);
  });

  it('may be of one rule, site or outcome, and offers all that there are', async () => {
    await put({ rule: 'tone', platform: 'facebook' }, { outcome: 'fixed' }, { rule: 'a-newer-rule' });
    expect(total((await report({ rule: 'tone' })).together)).toBe(1);
    expect(total((await report({ platform: 'x' })).together)).toBe(2);
    const fixed = await report({ outcome: 'fixed' });
    expect(total(fixed.together)).toBe(1);
    expect(fixed.choices.rules.map(({ title }) => title)).toEqual(['a-newer-rule', 'Pupil named', 'Words that hurt']);
    expect(fixed.choices.platforms).toEqual(['facebook', 'x']);
  });

  it('says how many entries cannot be read', async () => {
    await put({}, { at: 'whenever' });
    expect((await report()).trouble).toBe('1 entry of your journal could not be read and is left out.');
  });
});

describe('deleting', () => {
  it('takes exactly what the week shows, from its Monday to its Sunday', async () => {
    await put(
      ...['2026-10-18T22:45:00.000Z', '2026-10-18T23:00:00.000Z', '2026-10-25T23:45:00.000Z', '2026-10-26T00:00:00.000Z'].map(
        (at) => ({ at }),
      ),
    );
    // Begins in summer time and ends in winter: an hour longer than others.
    expect(total((await report({ monday: '2026-10-19' })).together)).toBe(2);
    expect((await remove({ monday: '2026-10-19' })).gone).toBe(2);
    expect(weeksWith(await report())).toEqual(['2026-10-12', '2026-10-26']);
  });

  it('takes what is shown and no more', async () => {
    await put({ rule: 'tone' }, { rule: 'tone', at: '2026-05-01T09:00:00.000Z' }, {});
    expect((await remove({ rule: 'tone', weeks: 4 })).gone).toBe(1);
    expect((await report()).kept).toBe(2);
  });

  it('is taken back once, and not after half a minute', async () => {
    await put({}, {});
    const { ticket } = await remove({});
    expect((await report()).kept).toBe(0);
    await handlers['journal.restore']({ ticket: ticket ?? '' }, sender);
    expect((await report()).kept).toBe(2);
    await expect(async () => handlers['journal.restore']({ ticket: ticket ?? '' }, sender)).rejects.toThrow(/too late/);
    const again = await remove({});
    vi.advanceTimersByTime(30_001);
    await expect(async () => handlers['journal.restore']({ ticket: again.ticket ?? '' }, sender)).rejects.toThrow(/too late/);
    expect((await report()).kept).toBe(0);
  });
});
