// What was learnt of the person's own profiles: one row an account, put, listed and forgotten.
import type { LearntBio } from '../model/learnt-bio';
import type { Database } from './database';

/** Nobody has so many accounts; a page gone wild cannot fill the disk. */
const MOST_ROWS = 100;

/** Puts what is known of an account in place of what was. */
export const keepBio = (database: Database, id: string, bio: LearntBio): Promise<void> =>
  database.transaction('rw', database.bios, async () => {
    const known = await database.bios.get(id);
    if (!known && (await database.bios.count()) >= MOST_ROWS) throw new RangeError('too many profiles');
    await database.bios.put({ ...bio, id });
  });
