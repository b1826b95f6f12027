// The same sentences with names of many origins: how many the tagger finds of each, written as names are and in small letters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { overlaps, type Span } from '../model/span';
import { prepareText } from '../text/prepare';
import { namesIn } from '../text/tagger/tagger';
import { root } from './places';
import { table } from './table';

const Origin = z.object({ origin: z.string(), names: z.array(z.string()) });

export interface OriginFigures {
  origin: string;
  /** Shares from 0 to 1 of the names found: with a capital, and in small letters throughout. */
  title: number;
  lower: number;
}

/** Returns the figures of each origin, in the order of the probe. */
export function probeOrigins(): OriginFigures[] {
  const sentences = linesOf('sentences').map((line) => z.string().parse(line));
  return linesOf('names').map((line) => {
    const { origin, names } = Origin.parse(line);
    const share = (small: boolean) => {
      const trials = names.flatMap((name) => sentences.map((sentence) => isFound(sentence, name, small)));
      return trials.filter(Boolean).length / trials.length;
    };
    return { origin, title: share(false), lower: share(true) };
  });
}

function isFound(sentence: string, name: string, small: boolean): boolean {
  const start = sentence.indexOf('{}');
  const text = sentence.replace('{}', name);
  const span: Span = [start, start + name.length];
  return namesIn(prepareText(small ? text.toLowerCase() : text)).some((named) => overlaps(named.span, span));
}

const linesOf = (name: string): unknown[] =>
  readFileSync(join(root, `tests/corpus/fairness/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

/** Returns the figures as a table, and what lies between the best and the worst. */
export function fairnessTable(figures: readonly OriginFigures[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const rows = figures.map(({ origin, title, lower }) => [origin, percent(title), percent(lower)]);
  const gap = (of: 'title' | 'lower') => {
    const shares = figures.map((each) => each[of]);
    return percent(Math.max(...shares) - Math.min(...shares));
  };
  return table(
    ['Names', 'found, Title Case', 'found, in small letters'],
    [...rows, ['best less worst', gap('title'), gap('lower')]],
  );
}
