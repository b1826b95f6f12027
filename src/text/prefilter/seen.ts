// What is known, within a review, of the texts that patterns are tried on. Outside one no text is held on to, and every pattern is tried.
import { createMemory, type Memory, recall, recallEarlier } from '../memory';
import { BESIDE, earlierOf, type Known, knowText, type Revision, revisionOf } from './revised';
import { type Grams, gramsOf, withGrams } from './symbols';

let seen: Seen | null = null;

interface Seen {
  readonly memory: Memory;
  readonly texts: Map<string, Looked>;
}

/** A text that was come by. */
export interface Looked {
  readonly text: string;
  usual: Grams | null;
  small: Grams | null;
  /** Of a long one. */
  readonly known: Known | null;
  readonly revision: Revision | null;
  /** What lies around where it was edited. */
  part: Looked | null;
}

/**
 * Does the work, meanwhile remembering what stands in each text that patterns are tried on. `memory`: where that is kept of long texts for
 * the next revision; the rest is forgotten at the end.
 */
export function withPrefilters<Value>(work: () => Value, memory: Memory = createMemory()): Value {
  if (seen) return work();
  seen = { memory, texts: new Map() };
  try {
    return work();
  } finally {
    seen = null;
  }
}

/** Too short a text for looking first to be quicker. */
const SHORTEST = 24;
/** From here on it pays to know a text again. */
export const LONG = 500;

/** Returns what is known of a text; `null` outside a review, or where it is too short. */
export function lookAt(text: string): Looked | null {
  if (!seen || text.length < SHORTEST) return null;
  let looked = seen.texts.get(text);
  if (!looked) {
    looked = text.length < LONG ? recall(seen, lookAt, text, () => lookedAt(text)) : knownText(seen, text);
    seen.texts.set(text, looked);
  }
  return looked;
}

const lookedAt = (text: string): Looked => ({ text, usual: null, small: null, known: null, revision: null, part: null });

function knownText({ memory }: Seen, text: string): Looked {
  const earlier = earlierOf(text, recallEarlier<Known>(memory, knowText));
  const known = recall({ memory }, knowText, text, () => knowText(text, earlier));
  return { ...lookedAt(text), known, revision: earlier && revisionOf(known, earlier) };
}

/** Returns the grams of a text. `smallOnly`: for patterns that ignore no case. */
export function gramsFor(looked: Looked, smallOnly: boolean): Grams {
  looked.usual ??= gramsIn(looked, 'usual');
  if (!smallOnly || !looked.usual.mixed) return looked.usual;
  looked.small ??= gramsIn(looked, 'small');
  return looked.small;
}

function gramsIn({ text, known, revision }: Looked, which: 'usual' | 'small'): Grams {
  const kept = known?.grams.get(which);
  if (kept) return kept;
  const grams = (revision && revisedGrams(revision, which)) ?? gramsOf(text, which === 'small');
  known?.grams.set(which, grams);
  return grams;
}

/** What stood in the text before and is gone is taken to stand there still: that costs time now and then, and nothing else. */
function revisedGrams({ old, now, head, tail }: Revision, which: 'usual' | 'small'): Grams | null {
  const before = old.grams.get(which);
  if (!before || now.strange === 0) return null;
  const written = now.text.slice(Math.max(0, head - BESIDE), now.text.length - tail + BESIDE);
  return withGrams({ ...before, bits: before.bits.slice() }, written, which === 'small');
}

/** Returns what is known of the part of a text that lies so far around where it was edited, or of all of it, where that is much. */
export function lookAround(looked: Looked, around: number): Looked {
  const { text, revision } = looked;
  if (!revision || around > AROUND) return looked;
  looked.part ??= lookedAt(text.slice(Math.max(0, revision.head - AROUND), text.length - revision.tail + AROUND));
  return looked.part;
}

const AROUND = 256;
