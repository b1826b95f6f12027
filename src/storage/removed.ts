// Takes rows out of a table and gives them back as they were, so that what is removed can be put back for a while.
import type { Database } from './database';

export type Removable = 'profiles' | 'roster' | 'corrections' | 'bios';

/** Removes one row, or with `null` all of them, and returns what was there. */
export function takeOut(database: Database, table: Removable, id: string | number | null): Promise<readonly unknown[]> {
  return database.transaction('rw', database.table(table), async () => {
    const rows = await rowsOf(database, table, id);
    if (id === null) await database.table(table).clear();
    else await database.table(table).delete(id);
    return rows;
  });
}

/** Puts rows back; with `instead`, nothing else is left in the table. */
export function putBack(database: Database, table: Removable, rows: readonly unknown[], instead = false): Promise<void> {
  return database.transaction('rw', database.table(table), async () => {
    if (instead) await database.table(table).clear();
    await database.table(table).bulkPut([...rows]);
  });
}

export async function rowsOf(database: Database, table: Removable, id: string | number | null): Promise<readonly unknown[]> {
  if (id === null) return database.table(table).toArray();
  const row: unknown = await database.table(table).get(id);
  return row === undefined ? [] : [row];
}
