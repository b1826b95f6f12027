// How each key of device management fared, for the page on which an admin looks it up. Values never stand in it.
import type { ManagedName } from '../model/managed';
import type { KeyReport } from '../model/standing';
import type { ReadManaged } from './read-managed';
import { words } from './words';

/** `more`: what was found wrong inside a key whose shape was good. A key that fares as before keeps its date. */
export function reportsOf(
  { keys, unknown }: ReadManaged,
  more: Partial<Record<ManagedName, readonly string[]>>,
  before: readonly KeyReport[] = [],
  at: string,
): KeyReport[] {
  const known = Object.entries(keys).flatMap(([key, judged]) => {
    if (judged.state === 'absent') return [];
    const problems = [...(judged.state === 'refused' ? judged.problems : []), ...(more[key as ManagedName] ?? [])];
    return [{ key, state: problems.length > 0 ? ('refused' as const) : ('good' as const), problems: [...new Set(problems)], at }];
  });
  const strange = unknown.slice(0, 20).map((key) => ({
    ...{ key: key.slice(0, 100), state: 'unknown' as const, at },
    problems: [words().pushed.noSuchKey],
  }));
  return [...known, ...strange].map((report) => {
    const old = before.find(({ key }) => key === report.key);
    return old && old.state === report.state && old.problems.join() === report.problems.join()
      ? { ...report, at: old.at }
      : report;
  });
}
