// Holds what was just taken away, in the background's memory only, so that it can be put back while somebody may still want it.
import { Refusal } from '../../src/messaging/background-end';
import { words } from './words';

export interface Bin {
  /** Returns the name under which it can be put back. */
  keep(putBack: () => Promise<unknown>): string;
  /** Puts it back once; rejects with a sentence when it is too late. */
  restore(name: string): Promise<void>;
  /** Lets everything go. */
  empty(): void;
}

/** After so long it is gone for good; a worker that stops forgets sooner. */
const KEPT_MS = 10 * 60_000;
const MOST = 50;

export function createBin(now: () => number = Date.now): Bin {
  const held = new Map<string, { since: number; putBack: () => Promise<unknown> }>();
  const letGo = () => {
    for (const [name, { since }] of held) if (now() - since > KEPT_MS || held.size > MOST) held.delete(name);
  };
  return {
    keep(putBack) {
      const name = crypto.randomUUID();
      held.set(name, { since: now(), putBack });
      letGo();
      return name;
    },
    async restore(name) {
      letGo();
      const entry = held.get(name);
      held.delete(name);
      if (!entry) throw new Refusal(words().bin.tooLate);
      await entry.putBack();
    },
    empty: () => held.clear(),
  };
}
