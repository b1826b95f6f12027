// The sentences of a text as stretches of its folded form, each with what sets it apart from here and now: a story, long ago, a supposition.

import type { Span } from '../model/span';
import { bisect } from './bisect';
import { onceFor } from './memory';
import * as says from './passages-lexicon';
import type { PreparedText } from './prepare';

/** `story`: told on a screen or in a book; `past`: long ago; `supposed`: what might be, or is so in general. */
export type Apart = 'story' | 'past' | 'supposed';

export interface Passage {
  readonly index: number;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly apart: Apart | null;
}

const read = new WeakMap<PreparedText, readonly Passage[]>();

/** Returns the sentences in order; worked out once for each text, however many ask. */
export function passagesOf(text: PreparedText): readonly Passage[] {
  const known = read.get(text) ?? cutPassages(text);
  read.set(text, known);
  return known;
}

/** Returns where a raw offset stands in the folded text. */
export const foldedAt = ({ folded }: PreparedText, raw: number): number =>
  bisect(folded.text.length, (at) => folded.startOf(at) < raw);

function cutPassages(text: PreparedText): Passage[] {
  const spans = text.sentences.map(([start, end]): Span => [foldedAt(text, start), foldedAt(text, end)]);
  const whole = text.folded.text;
  const story = says.STORY.test(whole);
  return spans.map(([start, end], index) => {
    const said = whole.slice(start, end);
    const before = index > 0 ? whole.slice(...spans[index - 1]!) : '';
    return { index, start, end, said, apart: story ? 'story' : apartBy(timeOf(text, said), timeOf(text, before)) };
  });
}

interface Time {
  now: boolean;
  past: boolean;
  supposed: boolean;
}

const timeOf = onceFor(
  (said): Time => ({ now: says.NOW.test(said), past: says.PAST.test(said), supposed: says.SUPPOSED.test(said) }),
);

function apartBy(said: Time, before: Time): Apart | null {
  if (!said.now && (said.past || (before.past && !before.now))) return 'past';
  return said.supposed ? 'supposed' : null;
}
