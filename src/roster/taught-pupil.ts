// A name that somebody has said is a pupil's: fingerprinted like a list of one, and joined with others taught before.
import type { Roster } from '../model/roster';
import { buildRoster } from './build-roster';
import { readPupilList } from './read-list';
import { joinTables } from './table';

/** Returns the name's fingerprints under the key; `null` when the words are no name. The words themselves stay behind here. */
export function fingerprintName(words: string, key: string, addedAt: string): string | null {
  const read = readPupilList(words);
  return read.ok ? buildRoster(read.pupils.slice(0, 1), { key, addedAt, joins: true }).fingerprints : null;
}

/** Returns the names taught, all under one key, as one list. */
export const joinTaught = (fingerprints: readonly string[], key: string, addedAt: string): Roster => ({
  version: 1,
  count: fingerprints.length,
  addedAt,
  key,
  groups: [],
  fingerprints: joinTables(fingerprints),
});
