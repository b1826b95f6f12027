// The labelled drafts as the trainer of rules takes them: read, cut into grams, and laid out in columns.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../model/profile';
import { bundledProfiles } from '../policy/catalogue';
import { namedIn } from '../review/of-school';
import type { Session } from '../review/review';
import { type Beginning, FEWEST_KNOWN, furthestIn, type Paragraph, paragraphsIn, REACH } from '../text/learnt/beginning';
import { gramsOf } from '../text/learnt/grams';
import { sentencesOf, standingOf } from '../text/learnt/reader';
import { type PreparedDraft, prepareDraft } from '../text/prepare';
import { halfOf } from './halves';
import type { Fitted, Row } from './logistic';
import { draftOf, isBad, Record, readRecord } from './record';
import { createSessions } from './sessions';

/** A gram that fewer drafts hold says nothing about the next one. */
const FEWEST = 4;

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
  paragraphs: Paragraph[];
}

/** Returns every draft of a corpus that may be learnt from; throws, with file and reason, at one that cannot be used. */
export function readLessons(corpus: string): Lesson[] {
  const sessions = createSessions();
  const names = readdirSync(join(corpus, 'learning'))
    .sort()
    .map((name) => join('learning', name));
  const lessonOf = (record: Record, file: string): Lesson => {
    const found = sessions.of(record.policy, record.pupils);
    if (!found.ok) throw new Error(`${file}: ${found.problem}`);
    const draft = prepareDraft(draftOf(record));
    const grams = sentencesOf(draft.text, namedIn(found.session.facts)(draft)).map(gramsOf);
    return { record, file, draft, session: found.session, grams, paragraphs: paragraphsIn(draft.text.raw, draft.text.sentences) };
  };
  const written = [...names, OWN].flatMap((file) =>
    readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line): Lesson[] => {
        const record = readRecord(line);
        if (isBad(record)) throw new Error(`${file}: ${record.problem}`);
        return file === OWN && halfOf(String(record.id)) !== 'dev' ? [] : [lessonOf(record, file)];
      }),
  );
  return [
    ...written,
    ...bundledProfiles().flatMap((profile) => examplesOf(profile).map((record) => lessonOf(record, profile.id))),
  ];
}

/** What a profile's examples say is as well labelled as any draft. */
const examplesOf = ({ id: policy, examples = [] }: Profile): Record[] =>
  examples.map((example, id) => Record.parse({ ...example, id, policy, expect: example.expect.map(({ rule }) => rule) }));

/** Grams by their numbers, places by their names. */
export type Columns = ReadonlyMap<number | string, number>;

/** How drafts are laid out in columns. */
export interface Layout {
  columns: Columns;
  /** How much each column says by being there at all: of a word, more the fewer drafts hold it. */
  rarities: Float64Array;
}

/** The logarithm of how many times rarer than the commonest words a word is, as a rule. */
const USUAL = 4;

/** Returns a column for each gram and place that is held often enough: grams by number, ascending, then places by name. */
export function layOut(lessons: readonly Lesson[]): Layout {
  const counts = new Map<number, number>();
  for (const { grams } of lessons)
    for (const gram of new Set(grams.flatMap((some) => [...some]))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts.keys()].filter((gram) => counts.get(gram)! >= FEWEST).sort((a, b) => a - b);
  const names = [...new Set(lessons.flatMap(({ draft }) => standingOf(draft)))].sort();
  const rarities = kept.map((gram) => Math.log(lessons.length / counts.get(gram)!) / USUAL);
  return {
    columns: new Map([...kept, ...names].map((key, column) => [key, column])),
    rarities: Float64Array.from([...rarities, ...names.map(() => 1)]),
  };
}

/** Returns the row of a draft's first sentences. A word said in two of them counts twice, as the reader counts it. */
export function rowOf({ draft, grams }: Lesson, { columns, rarities }: Layout, sentences = grams.length): Row {
  const known = knownIn(grams, columns).slice(0, sentences).flat();
  const share = REACH / Math.sqrt(Math.max(known.length, FEWEST_KNOWN));
  const much = new Map<number, number>();
  for (const column of known) much.set(column, (much.get(column) ?? 0) + share * rarities[column]!);
  for (const name of standingOf(draft)) much.set(columns.get(name)!, 1);
  return { at: Int32Array.from(much.keys()), is: Float64Array.from(much.values()) };
}

/** Returns the log odds that the reader will give the draft, and the sentences it gives them for. */
export function readBy({ weights, bias }: Fitted, { draft, grams, paragraphs }: Lesson, { columns }: Layout): Beginning {
  const known = knownIn(grams, columns);
  const read = known.map((some) => ({
    sums: [some.reduce((sum, column) => sum + weights[column]!, 0)],
    count: some.length,
  }));
  const stands = standingOf(draft).reduce((sum, name) => sum + weights[columns.get(name)!]!, bias);
  const furthest = furthestIn(read, 0, { neutral: -stands, paragraphs, seen: () => false });
  return { ...furthest, leans: furthest.leans + stands };
}

const knownIn = (grams: Lesson['grams'], columns: Columns): number[][] =>
  grams.map((some) => [...some].flatMap((gram) => columns.get(gram) ?? []));
