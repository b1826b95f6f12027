// Reminders that the person asked for: an address and a moment each, until they were told and have answered.
import type { Database } from './database';
import { ReminderRow } from './rows';

/** Nobody waits for so many; a page gone wild cannot fill the disk. */
const MOST_ROWS = 50;

export type Reminder = ReminderRow;

/** Keeps a reminder, once however often it is asked for. Returns its number, or `null` when there are too many. */
export const keepReminder = (database: Database, url: string, at: string): Promise<number | null> =>
  database.transaction('rw', database.reminders, async () => {
    const known = await listReminders(database);
    const same = known.find((row) => row.url === url && Date.parse(row.at) === Date.parse(at) && !row.told);
    if (same) return same.id;
    if (known.length >= MOST_ROWS) return null;
    return (await database.reminders.add({ url, at })) as number;
  });

/** Returns every reminder that can be read; the earliest first. */
export async function listReminders(database: Database): Promise<Reminder[]> {
  const rows: unknown[] = await database.reminders.toArray();
  return rows.flatMap((row) => ReminderRow.safeParse(row).data ?? []).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
