// npm run train:rules: learns from the labelled drafts what a detector cannot be told, and writes the weights that ship.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectors } from '../detectors/catalogue';
import type { Finding } from '../model/finding';
import { judge } from '../policy/judge';
import type { Session } from '../review/review';
import { isPlain, READS_AS } from '../review/weighing';
import { gramsOf } from '../text/learnt/grams';
import { furthest, REACH, standingOf } from '../text/learnt/reader';
import type { StoredRule, StoredWeights } from '../text/learnt/stored';
import { type PreparedDraft, prepareDraft } from '../text/prepare';
import { halfOf } from './halves';
import { type Fitted, fitLogistic, type Row } from './logistic';
import { draftOf, isBad, type Record, readRecord } from './record';
import { createSessions } from './sessions';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../../src/text/learnt/weights.json', import.meta.url));

/** A gram that fewer drafts hold says nothing about the next one. */
const FEWEST = 3;
/** What one misjudged draft weighs against the penalty, in either step. */
const COST = 1;
const SECOND_COST = 3;
/** Whole authors are left out in turn, so that nobody is judged by a reader that knows their voice. */
const FOLDS = 5;

interface Lesson {
  record: Record;
  draft: PreparedDraft;
  session: Session;
  /** Who wrote it. */
  file: string;
  /** Of each sentence. */
  grams: Set<number>[];
}

/** Learns every rule whose detector lets itself be helped; returns the exit code. */
export async function main(): Promise<number> {
  const lessons = readLessons();
  const columns = countColumns(lessons);
  const rows = lessons.map((lesson) => rowOf(lesson, columns));
  const files = [...new Set(lessons.map(({ file }) => file))];
  const fold = lessons.map(({ file }) => files.indexOf(file) % FOLDS);
  const learnt: StoredRule[] = [];
  for (const detector of detectors) {
    if (!detector.learns) continue;
    const learns = detector.learns.bind(detector);
    const mine = lessons.flatMap((lesson, index) => (learns(lesson.draft) && mayBeShown(detector.id, lesson) ? [index] : []));
    const yes = (index: number) => lessons[index]!.record.expect?.includes(detector.id) ?? false;
    const fitTo = (chosen: readonly number[]) =>
      fitLogistic(
        chosen.map((index) => rows[index]!),
        chosen.map(yes),
        columns.size,
        COST,
      );
    const blind = new Map<number, number>();
    for (let part = 0; part < FOLDS; part += 1) {
      const fitted = fitTo(mine.filter((index) => fold[index] !== part));
      for (const index of mine) if (fold[index] === part) blind.set(index, leaningOf(fitted, lessons[index]!, columns));
    }
    // Only where drafts stand as mixed as in life does their number say how likely one is.
    const mixed = mine.filter((index) => lessons[index]!.file.startsWith('mixed'));
    const sees = mixed.map((index) => seen(detector.id, lessons[index]!));
    const second = fitLogistic(
      mixed.map((index, at) => ({ at: Int32Array.of(0, 1), is: Float64Array.of(blind.get(index)!, sees[at] ? 1 : 0) })),
      mixed.map(yes),
      2,
      SECOND_COST,
    );
    learnt.push(stored(detector.id, fitTo(mine), second, columns));
    say(detector.id, mine.length, mixed, yes, blind, sees, second);
  }
  const grams = [...columns.keys()].filter((key) => typeof key === 'number');
  const weights: StoredWeights = {
    drafts: lessons.length,
    grams: base64(new Uint8Array(Uint32Array.from(grams).buffer)),
    standings: [...columns.keys()].filter((key) => typeof key === 'string'),
    rules: learnt,
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`);
  process.stdout.write(`${lessons.length} drafts, ${grams.length} grams, ${learnt.length} rules\n`);
  return 0;
}

function readLessons(): Lesson[] {
  const sessions = createSessions();
  const folder = join(CORPUS, 'learning');
  const learning = readdirSync(folder).sort();
  const lines = learning.flatMap((name) => linesOf(join(folder, name)).map((line) => ({ line, file: name })));
  const own = linesOf(join(CORPUS, 'drafts.jsonl')).map((line) => ({ line, file: 'some-drafts' }));
  return [...lines, ...own].flatMap(({ line, file }) => {
    const record = readRecord(line);
    if (isBad(record)) throw new Error(`${file}: ${record.problem}`);
    if (file === 'some-drafts' && halfOf(String(record.id)) !== 'dev') return [];
    const found = sessions.of(record.policy, record.pupils);
    if (!found.ok) throw new Error(`${file}: ${found.problem}`);
    const draft = prepareDraft(draftOf(record));
    const grams = draft.text.sentences.map(([start, end]) => gramsOf(record.text.slice(start, end)));
    return [{ record, file, draft, session: found.session, grams }];
  });
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** Grams by their numbers, places by their names. */
type Columns = ReadonlyMap<number | string, number>;

/** Columns of what is held often enough: grams by number, ascending, then places by name. */
function countColumns(lessons: readonly Lesson[]): Columns {
  const counts = new Map<number, number>();
  for (const { grams } of lessons)
    for (const gram of new Set(grams.flatMap((some) => [...some]))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts.keys()].filter((gram) => counts.get(gram)! >= FEWEST).sort((a, b) => a - b);
  const names = [...new Set(lessons.flatMap(({ draft }) => standingOf(draft)))].sort();
  return new Map([...kept, ...names].map((key, column) => [key, column]));
}

/** A word said in two sentences counts twice, as the reader counts it. */
function rowOf({ draft, grams }: Lesson, columns: Columns): Row {
  const known = grams.flatMap((some) => [...some].flatMap((gram) => columns.get(gram) ?? []));
  const share = REACH / Math.sqrt(known.length || 1);
  const much = new Map<number, number>();
  for (const column of known) much.set(column, (much.get(column) ?? 0) + share);
  for (const name of standingOf(draft)) much.set(columns.get(name)!, 1);
  return { at: Int32Array.from(much.keys()), is: Float64Array.from(much.values()) };
}

/** As the reader will read it: by its telling sentences. */
function leaningOf({ weights, bias }: Fitted, { draft, grams }: Lesson, columns: Columns): number {
  const known = grams.map((some) => [...some].flatMap((gram) => columns.get(gram) ?? []));
  const sums = known.map((some) => some.reduce((sum, column) => sum + weights[column]!, 0));
  const stands = standingOf(draft).reduce((sum, name) => sum + weights[columns.get(name)!]!, 0);
  const counts = known.map(({ length }) => length);
  return furthest(sums, counts) + stands + bias;
}

/** Whether this profile would show such a finding there, and readers agree that it is one or none. */
function mayBeShown(rule: string, { record, draft, session }: Lesson): boolean {
  if (record.allow.includes(rule)) return false;
  const finding: Finding = { rule, kind: READS_AS, span: null, quote: '', confidence: 'certain', evidence: [] };
  return (
    judge([finding], draft, { profile: session.profile, ownDisclaimer: null, describe: () => ({ title: '', kinds: {} }) })
      .length > 0
  );
}

const seen = (rule: string, { draft, session }: Lesson): boolean =>
  session.detectors
    .find(({ id }) => id === rule)
    ?.observe(draft, session.facts)
    .some(isPlain) ?? false;

function stored(rule: string, { weights, bias }: Fitted, second: Fitted, columns: Columns): StoredRule {
  const grams: number[] = [];
  const stands: number[] = [];
  for (const [key, column] of columns) (typeof key === 'number' ? grams : stands).push(weights[column]!);
  const scale = Math.max(...grams.map(Math.abs)) / 127;
  return {
    rule,
    weights: base64(new Uint8Array(Int8Array.from(grams, (weight) => Math.round(weight / scale)).buffer)),
    scale,
    bias,
    stands,
    slope: second.weights[0]!,
    trust: second.weights[1]!,
    shift: second.bias,
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** One line a rule: how it does on authors it has not read. */
function say(
  rule: string,
  drafts: number,
  mixed: readonly number[],
  yes: (index: number) => boolean,
  blind: ReadonlyMap<number, number>,
  sees: readonly boolean[],
  { weights, bias }: Fitted,
): void {
  const together = mixed.map((index, at) => weights[0]! * blind.get(index)! + (sees[at] ? weights[1]! : 0) + bias > 0);
  const f1 = (got: readonly boolean[]) => {
    const right = mixed.filter((index, at) => yes(index) && got[at]).length;
    const wrong = mixed.filter((index, at) => yes(index) !== got[at]).length;
    return ((2 * right) / (2 * right + wrong || 1)).toFixed(2);
  };
  const alone = f1(mixed.map((index) => blind.get(index)! > 0));
  const steps = [weights[0]!, weights[1]!, bias].map((value) => value.toFixed(2)).join(' ');
  process.stdout.write(
    `${rule.padEnd(20)} ${drafts} drafts, on ${mixed.length} mixed ones F1: detector ${f1(sees)}, reader ${alone}, both ${f1(together)} (${steps})\n`,
  );
}
