// npm run train:rules: learns from the labelled drafts what a detector cannot be told, and writes the weights that ship.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectors } from '../detectors/catalogue';
import type { Detector } from '../detectors/define';
import type { Finding } from '../model/finding';
import { judge } from '../policy/judge';
import { isPlain, READS_AS } from '../review/weighing';
import type { StoredRule, StoredWeights } from '../text/learnt/stored';
import { type Columns, countColumns, type Lesson, leaningOf, readLessons, rowOf } from './lessons';
import { type Fitted, fitLogistic, type Row } from './logistic';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../../src/text/learnt/weights.json', import.meta.url));

/** What one misjudged draft weighs against the penalty, in either step. */
const COST = 1;
const SECOND_COST = 3;
/** Whole authors are left out in turn, so that nobody is judged by a reader that knows their voice. */
const FOLDS = 5;
/** Only where drafts stand as mixed as in life does their number say how likely one is. */
const MIXED = /^learning\/mixed/;

/** A draft with its row, and the part of the authors that it falls into. */
interface Placed extends Lesson {
  row: Row;
  fold: number;
}

/** Learns every rule whose detector lets itself be helped; returns the exit code. */
export async function main(): Promise<number> {
  const lessons = readLessons(CORPUS);
  const columns = countColumns(lessons);
  const files = [...new Set(lessons.map(({ file }) => file))];
  const placed = lessons.map((lesson): Placed => {
    return { ...lesson, row: rowOf(lesson, columns), fold: files.indexOf(lesson.file) % FOLDS };
  });
  const keys = [...columns.keys()];
  const grams = Uint32Array.from(keys.filter((key) => typeof key === 'number'));
  const weights: StoredWeights = {
    drafts: lessons.length,
    grams: base64(new Uint8Array(grams.buffer)),
    rules: detectors.flatMap((detector) => learn(detector, placed, columns) ?? []),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`${lessons.length} drafts, ${grams.length} grams, ${weights.rules.length} rules\n`);
  return 0;
}

function learn({ id, learns }: Detector, placed: readonly Placed[], columns: Columns): StoredRule | null {
  if (!learns) return null;
  const isOne = ({ record }: Lesson) => record.expect?.includes(id) ?? false;
  const fit = (some: readonly Placed[]) =>
    fitLogistic(
      some.map(({ row }) => row),
      some.map(isOne),
      columns.size,
      COST,
    );
  const mine = placed.filter((lesson) => learns(lesson.draft) && mayBeShown(id, lesson));
  const blind = Array.from({ length: FOLDS }, (_, part) => fit(mine.filter(({ fold }) => fold !== part)));
  const trials = mine
    .filter(({ file }) => MIXED.test(file))
    .map(
      (lesson): Trial => ({
        leans: leaningOf(blind[lesson.fold]!, lesson, columns),
        seen: isSeen(id, lesson),
        isOne: isOne(lesson),
      }),
    );
  const second = fitLogistic(
    trials.map(({ leans, seen }) => ({ at: Int32Array.of(0, 1), is: Float64Array.of(leans, seen ? 1 : 0) })),
    trials.map((trial) => trial.isOne),
    2,
    SECOND_COST,
  );
  const rule = asStored(id, fit(mine), second, columns);
  process.stdout.write(`${id.padEnd(20)} ${mine.length} drafts, on ${trials.length} mixed ones F1: ${figures(trials, rule)}\n`);
  return rule;
}

/** A draft as a reader sees it that knows nobody of its author's. */
interface Trial {
  leans: number;
  /** By the detector. */
  seen: boolean;
  isOne: boolean;
}

/** Whether this profile would show such a finding there, and readers agree that it is one or none. */
function mayBeShown(rule: string, { record, draft, session }: Lesson): boolean {
  if (record.allow.includes(rule)) return false;
  const finding: Finding = { rule, kind: READS_AS, span: null, quote: '', confidence: 'certain', evidence: [] };
  const describe = () => ({ title: '', kinds: {} });
  return judge([finding], draft, { profile: session.profile, ownDisclaimer: null, describe }).length > 0;
}

const isSeen = (rule: string, { draft, session }: Lesson): boolean =>
  session.detectors
    .find(({ id }) => id === rule)
    ?.observe(draft, session.facts)
    .some(isPlain) ?? false;

function asStored(rule: string, { weights, bias }: Fitted, second: Fitted, columns: Columns): StoredRule {
  const grams: number[] = [];
  const stands: [string, number][] = [];
  for (const [key, column] of columns)
    if (typeof key === 'number') grams.push(weights[column]!);
    else stands.push([key, weights[column]!]);
  const scale = Math.max(...grams.map(Math.abs)) / 127;
  return {
    rule,
    weights: base64(new Uint8Array(Int8Array.from(grams, (weight) => Math.round(weight / scale)).buffer)),
    scale,
    bias,
    stands: Object.fromEntries(stands),
    slope: second.weights[0]!,
    trust: second.weights[1]!,
    shift: second.bias,
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** How the rule does on authors it has not read: the detector alone, the reader alone, and both. */
function figures(trials: readonly Trial[], { slope, trust, shift }: StoredRule): string {
  const f1 = (got: (trial: Trial) => boolean) => {
    const right = trials.filter((trial) => trial.isOne && got(trial)).length;
    const wrong = trials.filter((trial) => trial.isOne !== got(trial)).length;
    return ((2 * right) / (2 * right + wrong || 1)).toFixed(2);
  };
  const both = f1(({ leans, seen }) => slope * leans + (seen ? trust : 0) + shift > 0);
  const steps = [slope, trust, shift].map((value) => value.toFixed(2)).join(' ');
  return `detector ${f1(({ seen }) => seen)}, reader ${f1(({ leans }) => leans > 0)}, both ${both} (${steps})`;
}
