// When an address is asked next: every six hours, not all staff at once, and ever more seldom while it does not answer.
import type { Source } from '../model/standing';

export const EVERY_MS = 6 * 3_600_000;
const FIRST_RETRY_MS = 5 * 60_000;

/** Returns the moment of the next check. `chance` is between 0 and 1; a fifth of the wait is left to it. */
export function nextCheck({ failures }: Pick<Source, 'failures'>, now: Date, chance: number): string {
  const wait = failures === 0 ? EVERY_MS : Math.min(EVERY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
  return new Date(now.getTime() + wait * (0.9 + 0.2 * chance)).toISOString();
}

/** Whether it is to be asked now. A time that lies further ahead than any of ours was set by a clock that was wrong. */
export function isDue({ address, keys, nextAt }: Pick<Source, 'address' | 'keys' | 'nextAt'>, now: Date): boolean {
  if (address === null || keys.length === 0) return false;
  if (nextAt === null) return true;
  const ahead = Date.parse(nextAt) - now.getTime();
  return ahead <= 0 || ahead > 2 * EVERY_MS;
}
