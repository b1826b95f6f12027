// Something of ours and the language library's own search for people, in the same texts in the same run.
import people from 'compromise';
import { cut } from './bench-texts';
import { type Figure, median, ms, p95, timed } from './figures';

export const RUNS = 300;
/** As many for both before any counts: engines compile what is used often. */
const WARM = 100;

interface Race {
  texts: readonly string[];
  length: number;
  /** What the p95 is to stay under, in ms. */
  target: number;
  ours(text: string, run: number): unknown;
}

/** Returns both medians and p95s, and how the medians compare. The two take turns, so that whatever slows the machine slows both. */
export function besidePeople({ texts, length, target, ours: act }: Race): Figure[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = -WARM; run < RUNS; run += 1) {
    const text = cut(texts, run + WARM, length);
    const our = timed(() => act(text, run));
    const their = timed(() => people(text).people().json());
    if (run < 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  const name = `${length.toLocaleString('en-GB')} characters`;
  return [
    { name: `${name}, median`, value: ms(median(ours)), beside: `people() ${ms(median(theirs))}` },
    { name: `${name}, p95`, value: ms(p95(ours)), beside: `people() ${ms(p95(theirs))}; target ${target} ms` },
    { name: `${name}, median against people()`, value: `× ${(median(ours) / median(theirs)).toFixed(2)}` },
  ];
}
