// The labelled drafts as the trainer of rules takes them: read, cut into grams, and laid out in columns.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../review/review';
import { gramsOf } from '../text/learnt/grams';
import { furthest, REACH, standingOf } from '../text/learnt/reader';
import { type PreparedDraft, prepareDraft } from '../text/prepare';
import { halfOf } from './halves';
import type { Fitted, Row } from './logistic';
import { draftOf, isBad, type Record, readRecord } from './record';
import { createSessions } from './sessions';

/** A gram that fewer drafts hold says nothing about the next one. */
const FEWEST = 3;

/** The project's own drafts, of which only the half that may be tuned on is learnt from. */
const OWN = 'drafts.jsonl';

export interface Lesson {
  record: Record;
  draft: PreparedDraft;
  session: Session;
  /** Who wrote it. */
  file: string;
  /** Of each sentence. */
  grams: Set<number>[];
}

/** Returns every draft of a corpus that may be learnt from; throws, with file and reason, at one that cannot be used. */
export function readLessons(corpus: string): Lesson[] {
  const sessions = createSessions();
  const names = [
    ...readdirSync(join(corpus, 'learning'))
      .sort()
      .map((name) => join('learning', name)),
    OWN,
  ];
  return names.flatMap((file) =>
    readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line): Lesson[] => {
        const record = readRecord(line);
        if (isBad(record)) throw new Error(`${file}: ${record.problem}`);
        if (file === OWN && halfOf(String(record.id)) !== 'dev') return [];
        const found = sessions.of(record.policy, record.pupils);
        if (!found.ok) throw new Error(`${file}: ${found.problem}`);
        const draft = prepareDraft(draftOf(record));
        const grams = draft.text.sentences.map(([start, end]) => gramsOf(record.text.slice(start, end)));
        return [{ record, file, draft, session: found.session, grams }];
      }),
  );
}

/** Grams by their numbers, places by their names. */
export type Columns = ReadonlyMap<number | string, number>;

/** Returns a column for each that is held often enough: grams by number, ascending, then places by name. */
export function countColumns(lessons: readonly Lesson[]): Columns {
  const counts = new Map<number, number>();
  for (const { grams } of lessons)
    for (const gram of new Set(grams.flatMap((some) => [...some]))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts.keys()].filter((gram) => counts.get(gram)! >= FEWEST).sort((a, b) => a - b);
  const names = [...new Set(lessons.flatMap(({ draft }) => standingOf(draft)))].sort();
  return new Map([...kept, ...names].map((key, column) => [key, column]));
}

/** Returns a draft's row. A word said in two sentences counts twice, as the reader counts it. */
export function rowOf({ draft, grams }: Lesson, columns: Columns): Row {
  const known = grams.flatMap((some) => [...some].flatMap((gram) => columns.get(gram) ?? []));
  const share = REACH / Math.sqrt(known.length || 1);
  const much = new Map<number, number>();
  for (const column of known) much.set(column, (much.get(column) ?? 0) + share);
  for (const name of standingOf(draft)) much.set(columns.get(name)!, 1);
  return { at: Int32Array.from(much.keys()), is: Float64Array.from(much.values()) };
}

/** Returns the log odds that the reader will give the draft: by its telling sentences. */
export function leaningOf({ weights, bias }: Fitted, { draft, grams }: Lesson, columns: Columns): number {
  const known = grams.map((some) => [...some].flatMap((gram) => columns.get(gram) ?? []));
  const sums = known.map((some) => some.reduce((sum, column) => sum + weights[column]!, 0));
  const stands = standingOf(draft).reduce((sum, name) => sum + weights[columns.get(name)!]!, 0);
  const counts = known.map(({ length }) => length);
  return furthest(sums, counts) + stands + bias;
}
