// What a revision of a long draft costs: one sentence is edited, and what was worked out for the others is at hand.

import type { Session } from '../review/review';
import { reviewAll } from '../review/several';
import { createMemory } from '../text/memory';
import { draftOf } from './bench-review';
import { cut } from './bench-texts';
import { type Figure, median, ms, timed } from './figures';

const RUNS = 100;
const WARM = 10;

/** Returns the share of a whole review that it takes to review an edited draft again. Both are given the same edited words, in turns. */
export function reviewedAgain(texts: readonly string[], session: Session, length: number): Figure {
  const whole: number[] = [];
  const again: number[] = [];
  for (let run = -WARM; run < RUNS; run += 1) {
    const text = cut(texts, (run + WARM) * 3, length);
    const edited = draftOf(editedOnce(text, run));
    const memory = createMemory();
    reviewAll(draftOf(text), 1, [session], memory);
    const times = [timed(() => reviewAll(edited, 2, [session])), timed(() => reviewAll(edited, 2, [session], memory))];
    if (run < 0) continue;
    whole.push(times[0]!);
    again.push(times[1]!);
  }
  return {
    name: `${length.toLocaleString('en-GB')} characters, one sentence edited, median`,
    value: `× ${(median(again) / median(whole)).toFixed(2)}`,
    beside: `${ms(median(again))} and ${ms(median(whole))} anew; limit × 0.33`,
  };
}

/** Two words more in the middle of the draft. */
function editedOnce(text: string, run: number): string {
  const at = text.indexOf(' ', text.length / 2);
  return `${text.slice(0, at)} today ${run}${text.slice(at)}`;
}
