// npm run train:rules: learns from the labelled drafts what a detector cannot be told, and writes the weights that ship.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectors } from '../detectors/catalogue';
import { type Detector, readingsOf } from '../detectors/define';
import type { Finding } from '../model/finding';
import type { Span } from '../model/span';
import { judge } from '../policy/judge';
import { isOfWords, isRead } from '../review/weighing';
import { briefness } from '../text/learnt/beginning';
import type { StoredRule, StoredWeights } from '../text/learnt/stored';
import { type Layout, type Lesson, layOut, readBy, readLessons, rowOf } from './lessons';
import { type Fitted, fitLogistic, type Row } from './logistic';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../../src/text/learnt/weights.json', import.meta.url));

/** What one misjudged draft weighs against the penalty, in either step. */
const COST = 1;
const SECOND_COST = 3;
/** Whole authors are left out in turn, so that nobody is judged by a reader that knows their voice. */
const FOLDS = 5;
/** Only where drafts stand as mixed as in life does their number say how likely one is; of the short and plain ones that is made up for. */
const MIXED = /^learning\/(?:mixed|plain)/;
/** Of these half are guilty. In life few are, and so the innocent ones count for more. */
const PLAIN = /^learning\/plain/;
const AS_IN_LIFE = 5;

/** A draft with its row, and the part of the authors that it falls into. */
interface Placed extends Lesson {
  row: Row;
  fold: number;
}

/** Learns every rule whose detector lets itself be helped; returns the exit code. */
export async function main(): Promise<number> {
  const lessons = readLessons(CORPUS);
  const layout = layOut(lessons);
  const files = [...new Set(lessons.map(({ file }) => file))];
  const placed = lessons.map((lesson): Placed => {
    return { ...lesson, row: rowOf(lesson, layout), fold: files.indexOf(lesson.file) % FOLDS };
  });
  const keys = [...layout.columns.keys()];
  const grams = Uint32Array.from(keys.filter((key) => typeof key === 'number'));
  const weights: StoredWeights = {
    drafts: lessons.length,
    grams: base64(new Uint8Array(grams.buffer)),
    rules: detectors.flatMap((detector) => learn(detector, placed, layout)),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`${lessons.length} drafts, ${grams.length} grams, ${weights.rules.length} rules\n`);
  return 0;
}

function learn(detector: Detector, placed: readonly Placed[], layout: Layout): StoredRule[] {
  const { id, learns } = detector;
  if (!learns) return [];
  const matters = readingsOf(detector);
  const taught = placed.filter(({ draft, record }) => isRead(draft) && learns(draft) && !record.allow.includes(id));
  // Where a profile asks for two, a label may mean either, and so says only whether the wider is there.
  const widest = taught.map((lesson) => matters.findLast(({ as }) => mayBeShown(id, as, lesson)));
  return matters.map((matter) => {
    const mine = taught.filter((_, at) => widest[at] === matter);
    const seenIn = ({ draft, session }: Lesson): Span[] =>
      detector
        .observe(draft, session.facts)
        .filter(isOfWords)
        .flatMap(({ kind, span }) => (matter.bearsOn(kind) ? [span] : []));
    return learnOne(
      matter.learntAs,
      mine.map((lesson) => ({ ...lesson, isOne: lesson.record.expect?.includes(id) ?? false })),
      seenIn,
      layout,
    );
  });
}

/** A draft with what is to be learnt from it. */
interface Labelled extends Placed {
  isOne: boolean;
}

function learnOne(learntAs: string, mine: readonly Labelled[], seenIn: (lesson: Lesson) => Span[], layout: Layout): StoredRule {
  const blind = Array.from({ length: FOLDS }, (_, part) =>
    fitBeginnings(
      mine.filter(({ fold }) => fold !== part),
      layout,
    ),
  );
  const trials = mine
    .filter(({ file }) => MIXED.test(file))
    .map((lesson): Trial => {
      const { leans } = readBy(blind[lesson.fold]!, lesson, layout);
      const spans = seenIn(lesson);
      const seen = spans.length > 0;
      const brief = seen ? briefness(lesson.draft.text, spans) : 0;
      return { leans, brief, seen, isOne: lesson.isOne, times: PLAIN.test(lesson.file) && !lesson.isOne ? AS_IN_LIFE : 1 };
    });
  const rule = { ...asStored(learntAs, fitBeginnings(mine, layout), layout), ...weighTogether(trials) };
  process.stdout.write(
    `${learntAs.padEnd(32)} ${mine.length} drafts, on ${trials.length} mixed ones F1: ${figures(trials, rule)}\n`,
  );
  return rule;
}

/** The second step: how the reader's leaning, the detector's sight and how briefly it was said are put together. */
function weighTogether(trials: readonly Trial[]): Pick<StoredRule, 'slope' | 'shift' | 'trust' | 'brief'> {
  const all = trials.flatMap((trial) => Array.from({ length: trial.times }, () => trial));
  const fitted = fitLogistic(
    all.map(({ leans, seen, brief }) => ({ at: Int32Array.of(0, 1, 2), is: Float64Array.of(leans, seen ? 1 : 0, brief) })),
    all.map(({ isOne }) => isOne),
    3,
    SECOND_COST,
  );
  const [slope = 0, trust = 0, brief = 0] = fitted.weights;
  return { slope, shift: fitted.bias, trust, brief };
}

/** Learns from whole drafts, and then again from the beginnings that the reader will judge them by. */
function fitBeginnings(lessons: readonly Labelled[], layout: Layout): Fitted {
  const fit = (rows: readonly Row[]) => {
    const { weights, bias } = fitLogistic(
      rows,
      lessons.map(({ isOne }) => isOne),
      layout.columns.size,
      COST,
    );
    return { weights: weights.map((weight, column) => weight * layout.rarities[column]!), bias };
  };
  const whole = fit(lessons.map(({ row }) => row));
  return fit(lessons.map((lesson) => rowOf(lesson, layout, readBy(whole, lesson, layout).sentences)));
}

/** A draft as a reader sees it that knows nobody of its author's. */
interface Trial {
  leans: number;
  /** By the detector. */
  seen: boolean;
  /** How briefly; 0 where nothing was. */
  brief: number;
  isOne: boolean;
  /** How often it counts. */
  times: number;
}

/** Whether the draft's profile would show such a finding there. */
function mayBeShown(rule: string, kind: string, { draft, session }: Lesson): boolean {
  const finding: Finding = { rule, kind, span: null, quote: '', confidence: 'certain', evidence: [] };
  const describe = () => ({ title: '', kinds: {} });
  return judge([finding], draft, { profile: session.profile, ownDisclaimer: null, describe }).length > 0;
}

type Read = Pick<StoredRule, 'rule' | 'weights' | 'scale' | 'bias' | 'stands'>;

function asStored(rule: string, { weights, bias }: Fitted, { columns }: Layout): Read {
  const grams: number[] = [];
  const stands: [string, number][] = [];
  for (const [key, column] of columns)
    if (typeof key === 'number') grams.push(weights[column]!);
    else stands.push([key, weights[column]!]);
  const scale = grams.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    rule,
    weights: base64(new Uint8Array(Int8Array.from(grams, (weight) => Math.round(weight / scale)).buffer)),
    scale,
    bias,
    stands: Object.fromEntries(stands),
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** How the rule does on authors it has not read: the detector alone, the reader alone, and both. */
function figures(trials: readonly Trial[], { slope, shift, trust, brief }: StoredRule): string {
  const f1 = (got: (trial: Trial) => boolean) => {
    const right = trials.filter((trial) => trial.isOne && got(trial)).length;
    const wrong = trials.filter((trial) => trial.isOne !== got(trial)).length;
    return ((2 * right) / (2 * right + wrong || 1)).toFixed(2);
  };
  const odds = ({ leans, seen, brief: briefly }: Trial) => slope * leans + shift + (seen ? trust + brief * briefly : 0);
  const both = f1((trial) => odds(trial) > 0);
  const steps = [slope, shift, trust, brief].map((value) => value.toFixed(2)).join(' ');
  return `detector ${f1(({ seen }) => seen)}, reader ${f1(({ leans }) => leans > 0)}, both ${both} (${steps})`;
}
