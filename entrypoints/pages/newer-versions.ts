// Which versions somebody has not heard of yet.
import type { Version } from './whats-new-data';

/** Returns the versions after `from`, up to and with `current`, as they are listed. What cannot be compared is left out. */
export const newerVersions = (all: readonly Version[], from: string, current: string): Version[] =>
  all.filter(({ version }) => compareVersions(version, from) > 0 && compareVersions(version, current) <= 0);

/** Dotted numbers, as browsers compare them; negative when `a` is older, and `NaN` when either is none. */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const difference = (ours[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
