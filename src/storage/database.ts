// The one database, open only in the background: its tables, and a door that gives up waiting rather than hold up a check.
import Dexie, { type Table } from 'dexie';
import type { JournalEntry } from '../model/journal';
import type { JournalRow } from './journal';
import type { JournalDigest } from './journal-digest';
import type { BioRow, CorrectionRow, KeyRow, ProfileRow, ReminderRow, RosterRow, SettingsRow } from './rows';
import type { SchoolListsRow } from './school-lists';

export const DATABASE_NAME = 'second-glance';

export class Database extends Dexie {
  declare settings: Table<SettingsRow, string>;
  declare profiles: Table<ProfileRow, string>;
  declare roster: Table<RosterRow, string>;
  declare corrections: Table<CorrectionRow, number, Omit<CorrectionRow, 'id'>>;
  declare keys: Table<KeyRow, string>;
  declare bios: Table<BioRow, string>;
  declare schoolLists: Table<SchoolListsRow, string>;
  declare reminders: Table<ReminderRow, number, Omit<ReminderRow, 'id'>>;
  declare journal: Table<JournalRow, number, JournalEntry>;
  declare journalDigest: Table<JournalDigest, string>;

  constructor() {
    super(DATABASE_NAME);
    // Dexie adds the tables that an older database lacks; values are judged on reading, so that
    // rolling back and forward again, after which upgrade functions do not rerun, does no harm.
    this.version(1).stores({ settings: 'id', profiles: 'id', roster: 'id', corrections: '++id', keys: 'id' });
    this.version(2).stores({ bios: 'id', reminders: '++id' });
    this.version(3).stores({ schoolLists: 'id' });
    this.version(4).stores({ journal: '++id, at', journalDigest: 'id' });
  }
}

export interface Door {
  /** Opens when needed and does the work; rejects when the database does not open in time. */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Removes the database and all in it. The next use makes a new one. */
  destroy(): Promise<void>;
}

/** An open that another connection blocks never ends by itself. */
const PATIENCE_MS = 4_000;
const LESS_PATIENCE_MS = 200;

export function createDoor(): Door {
  let database = new Database();
  let patience = PATIENCE_MS;

  const opened = async (): Promise<Database> => {
    const opening = database.open();
    try {
      await within(patience, opening);
      patience = PATIENCE_MS;
    } catch (error) {
      if (error instanceof Slow) patience = LESS_PATIENCE_MS;
      else database = new Database();
      throw error;
    }
    return database;
  };

  return {
    use: async (work) => work(await opened()),
    destroy: async () => {
      await within(PATIENCE_MS, database.delete());
      database = new Database();
    },
  };
}

class Slow extends Error {
  override readonly name = 'TimeoutError';
}

async function within<Result>(ms: number, work: PromiseLike<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Slow()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
