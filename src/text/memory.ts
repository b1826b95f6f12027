// What was worked out for some words of a draft, kept for its next revision, which has most of the same words.
import type { PreparedText } from './prepare';

/** Lives as long as whoever made it holds it; nothing else does. It holds words of the last two revisions and of no other text. */
export interface Memory {
  revision: number;
  /** By who worked it out, and for which words. */
  readonly kept: Map<object, Map<string, Kept>>;
}

interface Kept {
  readonly value: unknown;
  /** The revision in which it was worked out, and the one that asked for it last. */
  readonly since: number;
  asked: number;
}

export const createMemory = (): Memory => ({ revision: 0, kept: new Map() });

/** Begins a revision: what the one before did not ask for is let go. */
export function turn(memory: Memory): void {
  for (const [owner, mine] of memory.kept) {
    for (const [words, { asked }] of mine) if (asked < memory.revision) mine.delete(words);
    if (mine.size === 0) memory.kept.delete(owner);
  }
  memory.revision += 1;
}

/**
 * Returns what `owner` works out for these words, from memory where it has been. The owner and the words must be all that it depends
 * on: whatever else counts, such as a list of pupils, must be another owner when it changes.
 */
export function recall<Value>({ memory }: Pick<PreparedText, 'memory'>, owner: object, words: string, work: () => Value): Value {
  const { kept, revision } = memory;
  const known = kept.get(owner)?.get(words);
  if (known) {
    known.asked = revision;
    return known.value as Value;
  }
  const value = work();
  const mine = kept.get(owner);
  if (mine) mine.set(words, { value, since: revision, asked: revision });
  else kept.set(owner, new Map([[words, { value, since: revision, asked: revision }]]));
  return value;
}

/** Returns what `owner` worked out before this revision, of whatever words. */
export const recallEarlier = <Value>(memory: Memory, owner: object): Value[] =>
  keptBy(memory, owner).flatMap(({ value, since }) => (since < memory.revision ? [value as Value] : []));

/** The same, and in this revision too. */
export const recallAll = <Value>(memory: Memory, owner: object): Value[] =>
  keptBy(memory, owner).map(({ value }) => value as Value);

const keptBy = ({ kept }: Memory, owner: object): Kept[] => [...(kept.get(owner)?.values() ?? [])];

/** Returns the same function, which works each words out once in a draft's life. The words must be all that it depends on. */
export function onceFor<Value>(work: (words: string) => Value): (text: Pick<PreparedText, 'memory'>, words: string) => Value {
  return (text, words) => recall(text, work, words, () => work(words));
}
