// Pupils as schools' profiles bring them, and their key: in the database, where no page's process can come, and never in the copy outside.
import * as z from 'zod';
import { Roster, SharedRoster } from '../model/roster';
import type { Held, Source } from '../model/standing';
import type { Database } from './database';
import { ONLY } from './only';

export const SchoolListsRow = z.object({
  id: z.string(),
  /** What device management gave, for lists that come without theirs. */
  key: Roster.shape.key.nullable(),
  /** By the source of the profile that brought it. */
  lists: z.record(z.string(), SharedRoster),
});
export type SchoolListsRow = z.infer<typeof SchoolListsRow>;

/** Returns what is held with the lists that belong to it. One that cannot be read is fetched again with its profile, which stays in force. */
export async function addLists(held: Held, read: () => Promise<unknown>): Promise<Held> {
  const { sources, managed } = held.standing;
  if (sources.length === 0 && managed === null) return held;
  const row = SchoolListsRow.safeParse(await read().catch(() => null)).data;
  const lists = row?.lists ?? {};
  const profiles = Object.entries(held.profiles).map(([id, profile]) => {
    const roster = lists[id];
    return [id, roster ? { ...profile, roster } : profile] as const;
  });
  return {
    standing: {
      ...held.standing,
      managed: managed && { ...managed, rosterKey: row?.key ?? null },
      sources: sources.map((source) => (source.accepted?.pupils == null || lists[source.id] ? source : toBeReadAgain(source))),
    },
    profiles: Object.fromEntries(profiles),
  };
}

/** Without the marks by which the same file would be passed over. */
const toBeReadAgain = (source: Source): Source => ({
  ...source,
  ...{ etag: null, nextAt: null },
  accepted: source.accepted && { ...source.accepted, digest: '' },
});

/** Returns the row for what is held, or `null` when it is as before. */
export function listsIn(held: Held, before: Held): SchoolListsRow | null {
  const row = rowOf(held);
  const old = rowOf(before);
  const ids = new Set([...Object.keys(row.lists), ...Object.keys(old.lists)]);
  const isSame = row.key === old.key && [...ids].every((id) => row.lists[id] === old.lists[id]);
  return isSame ? null : row;
}

const rowOf = ({ standing, profiles }: Held): SchoolListsRow => ({
  id: ONLY,
  key: standing.managed?.rosterKey ?? null,
  lists: Object.fromEntries(Object.entries(profiles).flatMap(([id, { roster }]) => (roster ? [[id, roster]] : []))),
});

export const readLists = (database: Database): Promise<unknown> => database.schoolLists.get(ONLY);

/** Nothing is kept where no school brought anything. */
export const keepLists = async (database: Database, row: SchoolListsRow): Promise<void> => {
  if (row.key === null && Object.keys(row.lists).length === 0) await database.schoolLists.clear();
  else await database.schoolLists.put(row);
};
