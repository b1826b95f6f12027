// The journal's rows: written one by one within limits, counted, taken out and put back, and let go when they are old.
import type { Collection } from 'dexie';
import { JournalEntry, KEPT_MONTHS, MOST_ENTRIES, type Outcome, quarterOf } from '../model/journal';
import type { Platform } from '../model/words';
import type { Database, Door } from './database';
import {
  type Counted,
  countedIn,
  emptyDigest,
  JournalDigest,
  type Numbered,
  rowsIn,
  withEntries,
  withoutRows,
} from './journal-digest';
import { ONLY } from './only';

/** Nobody is nudged so often. A page gone wild can neither fill the disk nor push out what was kept before. */
const MOST_AN_HOUR = 60;
const MOST_A_DAY = 250;

export type JournalRow = JournalEntry & { id: number };

/** Rows from one moment to another, in UTC as they are kept; what is not given does not count. */
export interface JournalRange {
  from?: string | null;
  /** Exclusive. */
  to?: string | null;
  rule?: string | null;
  platform?: Platform | null;
  outcome?: Outcome | null;
}

export interface JournalRows {
  /** Returns its number; `null` when there are too many within the hour or the day. */
  add(entry: JournalEntry, now: Date): Promise<number | null>;
  /** Changes what is known of one of that rule, unless it has been deleted. */
  amend(id: number, rule: string, change: Partial<JournalEntry>): Promise<void>;
  /** Returns what is counted of each, and how many cannot be read. Old ones are let go first. */
  figures(now: Date): Promise<{ counted: Counted[]; unreadable: number }>;
  /** Takes them out and returns them as they were. */
  take(range: JournalRange): Promise<unknown[]>;
  putBack(rows: readonly unknown[]): Promise<void>;
}

/** Goes through the door and stands in nobody's queue: what is slow here holds up nothing else. */
export const journalRows = (use: Door['use']): JournalRows => ({
  add: (entry, now) => use((database) => inOne(database, () => add(database, entry, now))),
  amend: (id, rule, change) => use((database) => inOne(database, () => amend(database, id, rule, change))),
  figures: (now) => use((database) => figures(database, now)),
  take: (range) => use((database) => inOne(database, () => take(database, range))),
  putBack: (rows) => use((database) => inOne(database, () => putBack(database, rows))),
});

/** The tables of a transaction in which the journal is changed. */
export const journalTables = ({ journal, journalDigest }: Database) => [journal, journalDigest];

const inOne = <Result>(database: Database, work: () => Promise<Result>): Promise<Result> =>
  // Dexie keeps a transaction open over a native `await` only in a function that it can see to be `async`.
  database.transaction('rw', journalTables(database), async () => work());

async function add(database: Database, entry: JournalEntry, now: Date): Promise<number | null> {
  const { journal } = database;
  const since = (ms: number) =>
    journal
      .where('at')
      .aboveOrEqual(quarterOf(now.getTime() - ms))
      .count();
  if ((await since(3_600_000)) >= MOST_AN_HOUR || (await since(86_400_000)) >= MOST_A_DAY) return null;
  await letOldGo(database, now);
  const good = JournalEntry.parse(entry);
  const id = (await journal.add(good)) as number;
  await renew(database, (digest) => withEntries(digest, [[id, good]]));
  return id;
}

/** Numbers begin anew where the browser has lost a database, so a number alone says too little. */
async function amend(database: Database, id: number, rule: string, change: Partial<JournalEntry>): Promise<void> {
  const row = await database.journal.get(id);
  const entry = row?.rule === rule ? judged({ ...row, ...change }) : null;
  if (!entry) return;
  await database.journal.update(id, entry);
  await renew(database, (digest) => withEntries(digest, [[id, entry]]));
}

async function figures(database: Database, now: Date): Promise<{ counted: Counted[]; unreadable: number }> {
  const digest = (await goodDigest(database)) ?? (await inOne(database, () => makeDigest(database)));
  const counted = countedIn(digest);
  const { unreadable } = digest;
  const since = keptSince(now);
  const isOld = ({ at }: Counted) => at < Date.parse(since);
  if (!counted.some(isOld)) return { counted, unreadable };
  await inOne(database, () => letOldGo(database, now));
  return { counted: counted.filter((one) => !isOld(one)), unreadable };
}

async function letOldGo(database: Database, now: Date): Promise<void> {
  const { journal } = database;
  const over = (await journal.count()) - MOST_ENTRIES + 1;
  const old = await journal.where('at').below(keptSince(now)).primaryKeys();
  const many = over > 0 ? await journal.orderBy('at').limit(over).primaryKeys() : [];
  await drop(database, [...old, ...many]);
}

async function drop(database: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database.journal.bulkDelete([...ids]);
  await renew(database, (digest) => withoutRows(digest, new Set(ids)));
}

/** Returns the moment before which nothing is kept. */
export function keptSince(now: Date): string {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - KEPT_MONTHS);
  // From the 31st to a month without one: its last day, not the first days of the next.
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0);
  return quarterOf(then.getTime());
}

/** Returns a row without its number, if it can be read. */
export function judged(row: unknown): JournalEntry | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id: _, ...entry } = row as Record<string, unknown>;
  return JournalEntry.safeParse(entry).data ?? null;
}

/** Also what cannot be read: whoever deletes wants it gone. */
async function take(database: Database, range: JournalRange): Promise<unknown[]> {
  const rows = (await inRange(database, range).toArray()).filter(fits(range));
  await database.journal.bulkDelete(rows.map(({ id }) => id));
  const ids = new Set(rows.map(({ id }) => id));
  const { unreadable } = sorted(rows);
  await renew(database, (digest) => ({ ...withoutRows(digest, ids), unreadable: digest.unreadable - unreadable }));
  return rows;
}

async function putBack(database: Database, taken: readonly unknown[]): Promise<void> {
  const rows = taken as JournalRow[];
  await database.journal.bulkPut(rows);
  const { good, unreadable } = sorted(rows);
  await renew(database, (digest) => ({ ...withEntries(digest, good), unreadable: digest.unreadable + unreadable }));
}

/** Puts these in place of all there is; called within a transaction. */
export async function replaceJournal(database: Database, entries: readonly JournalEntry[]): Promise<void> {
  await database.journal.clear();
  await database.journal.bulkAdd([...entries]);
  await makeDigest(database);
}

const inRange = ({ journal }: Database, { from, to }: JournalRange): Collection<JournalRow, number, JournalEntry> =>
  from || to ? journal.where('at').between(from ?? '', to ?? '\uffff', true, false) : journal.toCollection();

const fits =
  ({ rule, platform, outcome }: JournalRange) =>
  (row: JournalEntry): boolean =>
    (!rule || row.rule === rule) && (!platform || row.platform === platform) && (!outcome || row.outcome === outcome);

/** Keeps the digest level with a change; one that is not there is made when it is next wanted. */
async function renew({ journalDigest }: Database, change: (digest: JournalDigest) => JournalDigest): Promise<void> {
  const digest = JournalDigest.safeParse(await journalDigest.get(ONLY)).data;
  if (digest) await journalDigest.put(change(digest));
}

async function goodDigest({ journal, journalDigest }: Database): Promise<JournalDigest | null> {
  const [row, count] = await Promise.all([journalDigest.get(ONLY), journal.count()]);
  const digest = JournalDigest.safeParse(row).data;
  return digest && rowsIn(digest) === count ? digest : null;
}

async function makeDigest({ journal, journalDigest }: Database): Promise<JournalDigest> {
  const { good, unreadable } = sorted(await journal.toArray());
  const digest = { ...withEntries(emptyDigest(), good), unreadable };
  await journalDigest.put(digest);
  return digest;
}

function sorted(rows: readonly JournalRow[]): { good: Numbered[]; unreadable: number } {
  const good = rows.flatMap((row): Numbered[] => {
    const entry = judged(row);
    return entry ? [[row.id, entry]] : [];
  });
  return { good, unreadable: rows.length - good.length };
}
