// How much of two texts is the same at their beginning and at their end.

export interface Ends {
  /** How many code units are the same at the beginning, and of the others at the end. */
  readonly head: number;
  readonly tail: number;
}

/** Returns how much two texts have in common at both ends; no code unit of either is counted twice. */
export function sharedEnds(one: string, other: string): Ends {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head + MANY <= most && one.slice(head, head + MANY) === other.slice(head, head + MANY)) head += MANY;
  while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  const isSame = (more: number) =>
    one.slice(one.length - more, one.length - tail) === other.slice(other.length - more, other.length - tail);
  while (tail + MANY <= most - head && isSame(tail + MANY)) tail += MANY;
  while (tail < most - head && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) tail += 1;
  return { head, tail };
}

/** The engine compares so many at a stroke. */
const MANY = 256;

/** Returns whichever has most in common with a text, and how much; `null` where none has enough. */
export function likest<Item>(
  text: string,
  items: Iterable<Item>,
  textOf: (item: Item) => string,
): { item: Item; ends: Ends } | null {
  let best: { item: Item; ends: Ends } | null = null;
  let most = text.length * ENOUGH;
  for (const item of items) {
    const ends = sharedEnds(textOf(item), text);
    if (ends.head + ends.tail <= most) continue;
    best = { item, ends };
    most = ends.head + ends.tail;
    if (most > text.length - SLIGHT) return best;
  }
  return best;
}

/** So large a part has to be the same. */
const ENOUGH = 0.6;
/** With so little changed nothing else need be looked at. */
const SLIGHT = 100;
