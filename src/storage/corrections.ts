// What the person taught: kept, listed, forgotten, and handed to a session.
import type { RememberedCorrection } from '../messaging/protocol';
import type { Correction } from '../model/nudge';
import type { Roster } from '../model/roster';
import { createRosterKey } from '../roster/fingerprint';
import { fingerprintName, joinTaught } from '../roster/taught-pupil';
import type { Database } from './database';
import { fingerprintOf, foldWords, newKey } from './fingerprint';
import { ONLY } from './only';
import { CorrectionRow, KeyRow } from './rows';

/** As a session wants it. */
export interface Taught {
  notPupils: readonly string[];
  notSchool: readonly string[];
  /** Names said to be pupils', as a list of their own beside the school's: a new list from the school leaves them be. */
  pupils: Roster | null;
  silenced(rule: string, quotes: readonly string[]): boolean;
}

export const nothingTaught: Taught = { notPupils: [], notSchool: [], pupils: null, silenced: () => false };

/** Far more than anybody teaches; a page gone wild cannot fill the disk. */
const MOST_ROWS = 5_000;

type New<Row> = Row extends unknown ? Omit<Row, 'id'> : never;
type NewRow = New<CorrectionRow>;
type PupilRow = Extract<CorrectionRow, { correction: 'a-pupil' }>;

/** Returns what a session needs; rows and key have been judged. */
export function taughtBy(rows: readonly CorrectionRow[], key: string | null): Taught {
  const words = (kind: Correction) => rows.flatMap((row) => ('words' in row && row.correction === kind ? [row.folded] : []));
  const silent = new Set(rows.flatMap((row) => ('fingerprint' in row ? [`${row.rule} ${row.fingerprint}`] : [])));
  const rules = new Set(rows.flatMap((row) => ('fingerprint' in row ? [row.rule] : [])));
  return {
    notPupils: words('not-a-pupil'),
    notSchool: words('not-our-school'),
    pupils: pupilsOf(rows),
    // Most rules have nothing silenced, and then nothing is computed.
    silenced(rule, quotes) {
      if (key === null || !rules.has(rule) || quotes.length === 0) return false;
      return quotes.every((words) => silent.has(`${rule} ${fingerprintOf(key, rule, words)}`));
    },
  };
}

function pupilsOf(rows: readonly CorrectionRow[]): Roster | null {
  const names = rows.filter(isPupilRow);
  const [first] = names;
  if (!first) return null;
  const prints = names.filter(({ key }) => key === first.key).map(({ fingerprints }) => fingerprints);
  return joinTaught(prints, first.key, first.at);
}

export const isPupilRow = (row: CorrectionRow): row is PupilRow => row.correction === 'a-pupil';

/** Remembers a correction, once however often it is said; what was said to the contrary is taken back. */
export async function teach(database: Database, correction: Correction, rule: string, quotes: readonly string[]): Promise<void> {
  await database.transaction('rw', database.corrections, database.keys, async () => {
    const known = (await database.corrections.toArray()).flatMap((row) => judgedCorrection(row) ?? []);
    const wanted = await rowsFor(database, { correction, rule, quotes, known });
    const contrary = await contraryTo(database, { correction, rule, quotes, known });
    await database.corrections.bulkDelete(contrary);
    const fresh = wanted.filter((row) => !known.some((old) => sameLesson(old, row)));
    if (known.length + fresh.length > MOST_ROWS) throw new RangeError('too many corrections');
    await database.corrections.bulkAdd(fresh as CorrectionRow[]);
  });
}

export async function listTaught(database: Database): Promise<RememberedCorrection[]> {
  const rows = await database.corrections.toArray();
  return rows
    .flatMap((row) => judgedCorrection(row) ?? [])
    .map((row) => ({
      id: row.id,
      correction: row.correction,
      rule: row.rule,
      at: row.at,
      words: 'words' in row ? row.words : null,
    }));
}

export const judgedCorrection = (row: unknown): CorrectionRow | null => CorrectionRow.safeParse(row).data ?? null;

interface Lesson {
  correction: Correction;
  rule: string;
  quotes: readonly string[];
  known: readonly CorrectionRow[];
}

/** Of the same name it is said that it is a pupil's and that it is not: the later word counts. */
async function contraryTo(database: Database, lesson: Lesson): Promise<number[]> {
  const contrary = { 'a-pupil': 'not-a-pupil', 'not-a-pupil': 'a-pupil' } as const;
  const { correction, known } = lesson;
  if (correction !== 'a-pupil' && correction !== 'not-a-pupil') return [];
  if (correction === 'not-a-pupil' && !known.some(isPupilRow)) return [];
  const denied = await rowsFor(database, { ...lesson, correction: contrary[correction] });
  return known.filter((old) => denied.some((row) => sameLesson(old, row))).map(({ id }) => id);
}

async function rowsFor(database: Database, { correction, rule, quotes, known }: Lesson): Promise<NewRow[]> {
  const at = new Date().toISOString();
  if (correction === 'a-pupil') {
    const key = known.find(isPupilRow)?.key ?? createRosterKey();
    const prints = new Set(quotes.flatMap((quote) => fingerprintName(quote, key, at) ?? []));
    return [...prints].map((fingerprints) => ({ correction, rule, at, key, fingerprints }));
  }
  if (correction === 'these-words') {
    const key = await keyOf(database);
    // Each by itself, so that they stay silent with fewer and with more of them in a draft.
    const prints = new Set(quotes.flatMap((quote) => fingerprintOf(key, rule, quote) ?? []));
    return [...prints].map((fingerprint) => ({ correction, rule, at, fingerprint }));
  }
  return [...new Map(quotes.map((words) => [foldWords(words), words.trim()]))]
    .filter(([folded]) => folded !== '')
    .map(([folded, words]) => ({ correction, rule, at, words, folded }));
}

/** Returns this installation's key, made when first needed. */
async function keyOf(database: Database): Promise<string> {
  const stored = KeyRow.safeParse(await database.keys.get(ONLY));
  if (stored.success) return stored.data.key;
  const key = newKey();
  await database.keys.put({ id: ONLY, key });
  return key;
}

function sameLesson(old: CorrectionRow, row: NewRow): boolean {
  if (old.correction !== row.correction) return false;
  if ('words' in old) return 'words' in row && old.folded === row.folded;
  if ('fingerprints' in old) return 'fingerprints' in row && old.fingerprints === row.fingerprints;
  return 'fingerprint' in row && old.rule === row.rule && old.fingerprint === row.fingerprint;
}
