// How long finding people's names takes, beside the language library's own search for people in the same texts in the same run.
import { join } from 'node:path';
import people from 'compromise';
import { prepareText } from '../text/prepare';
import { namesIn } from '../text/tagger/tagger';
import { cut, readTexts } from './bench-texts';
import { type Bench, type Figure, median, ms, p95, timed } from './figures';

const RUNS = 300;
const WARM = 20;

export const benchNames: Bench = {
  title: 'Names, found by the tagger',
  async measure({ root }) {
    const texts = readTexts(join(root, 'tests/corpus/drafts.jsonl'));
    const cold = timed(() => namesIn(prepareText(cut(texts, 0, 280))));
    return [
      { name: 'first text of a process, lists and weights and all', value: ms(cold) },
      ...beside(texts, 280),
      ...beside(texts, 3_000),
    ];
  },
};

/** The two take turns, so that whatever slows the machine slows both. Preparing the text is counted: who has a draft pays it once. */
function beside(texts: readonly string[], length: number): Figure[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = -WARM; run < RUNS; run += 1) {
    const text = cut(texts, run + WARM, length);
    const our = timed(() => namesIn(prepareText(text)));
    const their = timed(() => people(text).people().json());
    if (run < 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  const name = `${length.toLocaleString('en-GB')} characters`;
  return [
    { name: `${name}, median`, value: ms(median(ours)), beside: `people() ${ms(median(theirs))}` },
    { name: `${name}, p95`, value: ms(p95(ours)), beside: `people() ${ms(p95(theirs))}; target ${length > 280 ? 25 : 3} ms` },
  ];
}
