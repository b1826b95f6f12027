// The store: reads all that is in force, changes it one call at a time, and keeps the copy outside the database level with it.
import type { RememberedCorrection } from '../messaging/protocol';
import type { LearntBio } from '../model/learnt-bio';
import type { Correction } from '../model/nudge';
import type { Profile } from '../model/profile';
import type { Roster } from '../model/roster';
import { readSettings } from '../settings/read-settings';
import { defaults, type Settings } from '../settings/schema';
import { keepBio } from './bios';
import { isPupilRow, judgedCorrection, listTaught, teach } from './corrections';
import { type FileContents, type ReadDataFile, readDataFile, writeDataFile } from './data-file';
import { createDoor, type Database } from './database';
import { clearFleeting } from './fleeting';
import { type JournalRows, journalRows, journalTables, judged, replaceJournal } from './journal';
import { copyOf, type Kept, putTogether } from './kept';
import { clearMirror, type Mirror, readMirror, shutMirrorToPages, writeMirror } from './mirror';
import { ONLY } from './only';
import { keepReminder, listReminders, type Reminder } from './reminders';
import { putBack, type Removable, rowsOf, takeOut } from './removed';
import { type CorrectionRow, KeyRow, SettingsRow, type StoredRows } from './rows';
import { keepLists, readLists, type SchoolListsRow } from './school-lists';
import { countBeside, countTables, type StoredCount } from './stored';
import { createTurns } from './turns';

export interface Store {
  /** Reads and judges everything. Never rejects: what cannot be read is a trouble among the rest. */
  load(): Promise<Kept>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  keepProfile(profile: Profile): Promise<void>;
  dropProfile(id: string): Promise<void>;
  keepRoster(roster: Roster): Promise<void>;
  /** What schools' profiles bring of pupils, as found. */
  schoolLists(): Promise<unknown>;
  keepSchoolLists(row: SchoolListsRow): Promise<void>;
  teach(correction: Correction, rule: string, quotes: readonly string[]): Promise<void>;
  taught(): Promise<RememberedCorrection[]>;
  /** `id` names the account. */
  keepBio(id: string, bio: LearntBio): Promise<void>;
  /** Returns its number; `null` when there are too many. */
  keepReminder(url: string, at: string): Promise<number | null>;
  reminders(): Promise<Reminder[]>;
  reminderTold(id: number, at: string): Promise<void>;
  dropReminder(id: number): Promise<void>;
  /** What stands in a table now: one row, or with `null` all of them. */
  rowsOf(table: Removable, id: string | number | null): Promise<readonly unknown[]>;
  /** Removes one row, or with `null` all, and returns what was there. */
  takeOut(table: Removable, id: string | number | null): Promise<readonly unknown[]>;
  /** With `instead`, nothing else is left in the table. */
  putBack(table: Removable, rows: readonly unknown[], instead?: boolean): Promise<void>;
  /** How much is stored, by kind. */
  stored(): Promise<StoredCount[]>;
  readonly journal: JournalRows;
  exportData(): Promise<string>;
  /** Puts a file's contents in place of what is stored, or says why not. */
  importData(json: string): Promise<ReadDataFile>;
  /** Removes everything, in both places. */
  erase(): Promise<void>;
}

/**
 * `bundled` is asked late, so that a worker that only wakes does not read profiles. `elsewhere` are profiles that somebody else keeps;
 * they go before bundled ones of the same id.
 */
export function createStore(bundled: () => readonly Profile[], elsewhere: () => readonly Profile[] = () => []): Store {
  const door = createDoor();
  const inTurn = createTurns();
  const ready = () => [...elsewhere(), ...bundled()];
  const bundledIds = () => new Set(bundled().map(({ id }) => id));
  const readyIds = () => new Set(ready().map(({ id }) => id));
  shutMirrorToPages().catch((error: unknown) => console.error(`Second Glance: copy not shut to pages (${nameOf(error)})`));

  const load = async (): Promise<Kept> => {
    const mirror = await readMirror();
    const found = await door.use(readRows).then(
      (rows) => ({ rows }),
      (error: unknown) => ({ rows: null, failure: nameOf(error) }),
    );
    const kept = putTogether({ ...found, mirror, bundled: ready() });
    await keepLevel(kept, mirror).catch((error: unknown) => console.error(`Second Glance: copy not written (${nameOf(error)})`));
    return kept;
  };

  const keepLevel = async (kept: Kept, mirror: Mirror | null): Promise<void> => {
    const { settings, profile, source, restoredAt } = kept;
    if (source === 'nothing' || source === 'copy-only') return;
    if (source === 'copy')
      await door.use((database) => restore(database, settings, readyIds().has(profile?.id ?? '') ? null : profile, restoredAt));
    // What is kept elsewhere needs no second copy, and a large one would find no room.
    const copied = elsewhere().some(({ id }) => id === profile?.id) ? null : profile;
    await writeMirror({ version: 1, settings, profile: copied, ahead: false }, mirror);
  };

  /** A copy that ran ahead is brought in first, or it would later undo what is written now. */
  const catchUp = async (): Promise<Mirror | null> => {
    const mirror = await readMirror();
    if (!mirror?.ahead) return mirror;
    await load();
    return readMirror();
  };

  const changeSettings = async (change: Partial<Settings>): Promise<void> => {
    const mirror = await catchUp();
    const stored = await door.use((database) => mergeSettings(database, change, copyOf(mirror))).catch(() => null);
    if (stored) return;
    // The database is shut. A pause must still hold, so the copy runs ahead until it opens.
    const settings = { ...(copyOf(mirror) ?? defaults()), ...change };
    const chosen = bundled().find(({ id }) => id === settings.profileId) ?? mirror?.profile ?? null;
    await writeMirror({ version: 1, settings, profile: chosen, ahead: true }, mirror);
  };

  const erase = async (): Promise<void> => {
    // The copy first: were the worker to die between the two, it would bring the rest back.
    await clearMirror();
    await clearFleeting();
    await door.destroy();
  };

  const use = <Result>(work: (database: Database) => Promise<Result>) => inTurn(() => door.use(work));
  return {
    load: () => inTurn(load),
    changeSettings: (change) => inTurn(() => changeSettings(change)),
    keepProfile: (profile) => use(async (database) => void (await database.profiles.put({ id: profile.id, profile }))),
    dropProfile: (id) => use((database) => database.profiles.delete(id)),
    keepRoster: (roster) => use(async (database) => void (await database.roster.put({ ...roster, id: ONLY }))),
    schoolLists: () => use(readLists),
    keepSchoolLists: (row) => use((database) => keepLists(database, row)),
    teach: (correction, rule, quotes) => use((database) => teach(database, correction, rule, quotes)),
    taught: () => use(listTaught),
    keepBio: (id, bio) => use((database) => keepBio(database, id, bio)),
    keepReminder: (url, at) => use((database) => keepReminder(database, url, at)),
    reminders: () => use(listReminders),
    reminderTold: (id, told) => use(async (database) => void (await database.reminders.update(id, { told }))),
    dropReminder: (id) => use((database) => database.reminders.delete(id)),
    rowsOf: (table, id) => use((database) => rowsOf(database, table, id)),
    takeOut: (table, id) => use((database) => takeOut(database, table, id)),
    putBack: (table, rows, instead) => use((database) => putBack(database, table, rows, instead)),
    stored: async () => [...(await use(countTables).catch(() => [])), ...(await countBeside())],
    journal: journalRows(door.use),
    exportData: () => inTurn(async () => writeDataFile(await gather(door.use, await load()), new Date())),
    importData: (json) =>
      inTurn(async () => {
        await catchUp();
        return replaceAll(door.use, readDataFile(json, bundledIds(), new Set(elsewhere().map(({ id }) => id))));
      }),
    erase: () => inTurn(erase),
  };
}

type Use = ReturnType<typeof createDoor>['use'];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

async function readRows(database: Database): Promise<StoredRows> {
  const { settings, profiles, roster, corrections, keys, bios } = database;
  // By itself: what is learnt anew any day must not keep the rest shut where its table is missing.
  const learnt: unknown[] = await bios.toArray().catch(() => []);
  return database.transaction('r', [settings, profiles, roster, corrections, keys], async () => ({
    settings: await settings.get(ONLY),
    profiles: await profiles.toArray(),
    roster: await roster.get(ONLY),
    corrections: await corrections.toArray(),
    key: await keys.get(ONLY),
    bios: learnt,
  }));
}

/** Writes the named settings over the stored ones; a key of a newer version that we do not know stays. */
const mergeSettings = (database: Database, change: Partial<Settings>, copy: Settings | undefined): Promise<true> =>
  database.transaction('rw', database.settings, async () => {
    const row = SettingsRow.safeParse(await database.settings.get(ONLY));
    const before = row.success ? row.data.values : undefined;
    const values = { ...(typeof before === 'object' ? before : {}), ...readSettings(before, copy).settings, ...change };
    await database.settings.put({ id: ONLY, values });
    return true as const;
  });

async function restore(
  database: Database,
  settings: Settings,
  profile: Profile | null,
  restoredAt: string | null,
): Promise<void> {
  await database.transaction('rw', database.settings, database.profiles, async () => {
    await database.settings.put({ id: ONLY, values: settings, ...(restoredAt === null ? {} : { restoredAt }) });
    if (profile) await database.profiles.put({ id: profile.id, profile });
  });
}

async function gather(use: Use, { settings, imported }: Kept): Promise<FileContents> {
  const { corrections, key } = await use(readRows);
  // Left out where they cannot be read, so that the rest can be kept all the same.
  const reflections: unknown[] | null = await use(({ journal }) => journal.orderBy('at').toArray()).catch(() => null);
  return {
    settings,
    profiles: [...imported],
    corrections: corrections.flatMap((row) => judgedCorrection(row) ?? []).filter((row) => !isPupilRow(row)),
    fingerprintKey: KeyRow.safeParse(key).data?.key ?? null,
    reflections: reflections?.flatMap((row) => judged(row) ?? []) ?? null,
  };
}

async function replaceAll(use: Use, read: ReadDataFile): Promise<ReadDataFile> {
  if (!read.ok) return read;
  const { settings, profiles, corrections, fingerprintKey, reflections } = read.contents;
  await use((database) =>
    database.transaction('rw', tablesOf(database, reflections !== null), async () => {
      const taught = (await database.corrections.toArray()).filter((row) => judgedCorrection(row)?.correction === 'a-pupil');
      await Promise.all([database.profiles.clear(), database.corrections.clear(), database.keys.clear()]);
      await database.settings.put({ id: ONLY, values: settings });
      await database.profiles.bulkPut(profiles.map((profile) => ({ id: profile.id, profile })));
      await database.corrections.bulkPut(corrections);
      // No file holds these, and so none takes their place.
      await database.corrections.bulkAdd(taught.map(({ id: _, ...row }) => row as CorrectionRow));
      if (fingerprintKey !== null) await database.keys.put({ id: ONLY, key: fingerprintKey });
      // A file of before there was a journal takes nothing from it.
      if (reflections !== null) await replaceJournal(database, reflections);
    }),
  );
  return read;
}

const tablesOf = (database: Database, withJournal: boolean) => [
  ...[database.settings, database.profiles, database.corrections, database.keys],
  ...(withJournal ? journalTables(database) : []),
];
