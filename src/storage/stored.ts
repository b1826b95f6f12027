// Counts what is stored, table by table and beside the database, for the person to see.
import { browser } from 'wxt/browser';
import type { Database } from './database';

/** Of one kind. */
export interface StoredCount {
  /** A table of the database, or `copy` and `school` for what is kept beside it. */
  kind: string;
  rows: number;
  /** As its text would take; the browser's own bookkeeping comes on top. */
  bytes: number;
}

/** Returns a count for every table; one that cannot be read counts as nothing. */
export async function countTables(database: Database): Promise<StoredCount[]> {
  return Promise.all(
    database.tables.map(async (table) => {
      let [rows, bytes] = [0, 0];
      await table
        .each((row) => {
          rows += 1;
          bytes += sizeOf(row);
        })
        .catch(() => undefined);
      return { kind: table.name, rows, bytes };
    }),
  );
}

/** Returns what stands outside the database: the copy of the settings, and what schools have set. */
export async function countBeside(): Promise<StoredCount[]> {
  const entries = Object.entries(await browser.storage.local.get(null));
  const count = (kind: string, own: typeof entries): StoredCount => ({
    kind,
    rows: own.length,
    bytes: own.reduce((sum, [, value]) => sum + sizeOf(value), 0),
  });
  const isCopy = ([key]: [string, unknown]) => key === 'mirror';
  return [
    count('copy', entries.filter(isCopy)),
    count(
      'school',
      entries.filter((entry) => !isCopy(entry)),
    ),
  ];
}

/** In bytes of UTF-8. Lists of numbers, as pupil codes are, take their own size. */
function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
