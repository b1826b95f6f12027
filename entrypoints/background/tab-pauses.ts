// The tabs that the person has paused by themselves: over the worker's stops, and no longer than the browser runs.
import * as z from 'zod';
import { readFleeting, writeFleeting } from '../../src/storage/fleeting';

export interface TabPauses {
  all(): Promise<ReadonlySet<number>>;
  /** `alive`: the tabs that there are; what was paused in others is let go, for no tab ever has the number of another. */
  set(tab: number, paused: boolean, alive: readonly number[]): Promise<void>;
  forget(): void;
}

const NAME = 'paused-tabs';
const Tabs = z.array(z.int().nonnegative()).max(10_000);

export function createTabPauses(): TabPauses {
  let known: Promise<ReadonlySet<number>> | null = null;
  const all = () => {
    known ??= readFleeting(NAME, Tabs).then((tabs) => new Set(tabs));
    return known;
  };
  return {
    all,
    async set(tab, paused, alive) {
      const before = await all();
      const now = new Set([...before].filter((one) => one !== tab && alive.includes(one)));
      if (paused) now.add(tab);
      known = Promise.resolve(now);
      await writeFleeting(NAME, [...now]);
    },
    forget() {
      known = Promise.resolve(new Set());
    },
  };
}
