// Keeps what was worked out for single words, across drafts and up to a limit: people use the same words again and again.

/** Returns the same function, which works a word out once. Of the words not asked for in a long time the older half is forgotten. */
export function remember<Value>(work: (word: string) => Value): (word: string) => Value {
  let now = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (word) => {
    const known = now.get(word);
    if (known !== undefined) return known;
    const own = copyOf(word);
    const old = before.size === 0 ? undefined : before.get(own);
    const made = old === undefined ? work(own) : old;
    if (now.size >= MOST) [before, now] = [now, new Map()];
    now.set(own, made);
    return made;
  };
}

/** Returns the same function, which works once, when it is first asked. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const MOST = 10_000;

/**
 * A long word is a view of the text that it stands in; a draft must not be held on to for the sake of one of its words. Short ones are
 * copied by both browsers' engines when they are cut out.
 */
const copyOf = (word: string): string => (word.length < VIEWED ? word : ` ${word}`.slice(1));

/** V8 makes views from 13 characters on, SpiderMonkey of wide ones from 13 and of plain ones from 25. */
const VIEWED = 13;
