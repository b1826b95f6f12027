// What stands straight around the names of a draft, kept with what was answered of it for the next revision.
import { DRAFT_LIMIT } from '../../model/draft';
import type { Span } from '../../model/span';
import { recall, recallEarlier } from '../../text/memory';
import type { PreparedText } from '../../text/prepare';
import { likest } from '../../text/shared-ends';

export interface Surroundings {
  left: string;
  right: string;
  /** What was asked of them, and answered. */
  told: Map<object, unknown>;
}

/** Returns what stands around a span. The same span is asked about several times. */
export type Around = (span: Span) => Surroundings;

const REACH = 110;

/** Returns what reads the surroundings of spans of a text; kept to the line; emoji and stars between are looked through. */
export function aroundIn(text: PreparedText): Around {
  const { raw, memory } = text;
  const alike = new Map<string, Surroundings>();
  const read = recall(text, aroundIn, raw, (): Read => ({ raw, known: new Map() })).known;
  const old = likest(raw, recallEarlier<Read>(memory, aroundIn), (one) => one.raw);
  const keptFor = ([start, end]: Span): Surroundings | undefined => {
    if (!old) return undefined;
    const { item, ends } = old;
    if (end + REACH <= ends.head) return item.known.get(keyOf(start, end));
    const by = raw.length - item.raw.length;
    return start - REACH >= raw.length - ends.tail ? item.known.get(keyOf(start - by, end - by)) : undefined;
  };
  return (span) => {
    const key = keyOf(...span);
    let surroundings = read.get(key);
    if (!surroundings) {
      surroundings = keptFor(span) ?? oneOf(alike, cut(raw, span));
      read.set(key, surroundings);
    }
    return surroundings;
  };
}

interface Read {
  readonly raw: string;
  readonly known: Map<number, Surroundings>;
}

const keyOf = (start: number, end: number): number => start * DRAFT_LIMIT + end;

/** In a long list of names the same words stand around many, and are asked about once. */
function oneOf(alike: Map<string, Surroundings>, fresh: Surroundings): Surroundings {
  const words = `${fresh.left}\n${fresh.right}`;
  const known = alike.get(words) ?? fresh;
  alike.set(words, known);
  return known;
}

/** No further than the reach is looked at on either side. */
function cut(raw: string, [start, end]: Span): Surroundings {
  const from = Math.max(raw.lastIndexOf('\n', start - 1) + 1, start - REACH, 0);
  const to = raw.indexOf('\n', end);
  const before = raw.slice(from, start);
  const left = PLAIN.test(before) ? before : before.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[*_]/gu, '');
  const right = raw.slice(end, Math.min(to < 0 ? raw.length : to, end + REACH));
  return { left, right, told: new Map() };
}

/** Signs of English prose, neither "*" nor "_". */
const PLAIN = /^[ -)+-^`-~]*$/;
