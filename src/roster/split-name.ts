// A pupil's name written as one string, cut into first and last as a pasted list would be.
import type { Pupil } from '../model/roster';
import { readRow } from './list-row';

/** Returns the pupil; what the list's own reader refuses is cut at its last space, for a draft is worth more than a name. */
export function splitName(name: string): Pupil {
  const read = readRow([name], { headerRow: null, roles: new Map([['full', [0]]]) });
  if (typeof read !== 'function') return read;
  const [, first, last] = /^(.+)\s+(\S+)$/u.exec(name) ?? [];
  return { first: (first ?? name).slice(0, 80), last: (last ?? '').slice(0, 80) };
}
