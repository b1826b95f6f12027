// What was worked out for some words of a draft, kept for its next revision, which has most of the same words.
import type { PreparedText } from './prepare';

/** Lives as long as whoever made it holds it; nothing else does. It holds words of the last two revisions and of no other text. */
export interface Memory {
  /** By who worked it out, and for which words. */
  now: Map<object, Map<string, unknown>>;
  before: Map<object, Map<string, unknown>>;
}

export const createMemory = (): Memory => ({ now: new Map(), before: new Map() });

/** Begins a revision: what the one before did not ask for is let go. */
export function turn(memory: Memory): void {
  memory.before = memory.now;
  memory.now = new Map();
}

/**
 * Returns what `owner` works out for these words, from memory where it has been. The owner and the words must be all that it depends
 * on: whatever else counts, such as a list of pupils, must be another owner when it changes.
 */
export function recall<Value>({ memory }: Pick<PreparedText, 'memory'>, owner: object, words: string, work: () => Value): Value {
  const mine = memory.now.get(owner) ?? new Map<string, unknown>();
  if (mine.size === 0) memory.now.set(owner, mine);
  let value = mine.get(words) as Value | undefined;
  if (value !== undefined) return value;
  value = memory.before.get(owner)?.get(words) as Value | undefined;
  if (value === undefined) value = work();
  mine.set(words, value);
  return value;
}

/** Returns the same function, which works each words out once in a draft's life. The words must be all that it depends on. */
export function onceFor<Value>(work: (words: string) => Value): (text: Pick<PreparedText, 'memory'>, words: string) => Value {
  return (text, words) => recall(text, work, words, () => work(words));
}
