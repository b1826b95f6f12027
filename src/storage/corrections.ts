// What the person taught: kept, listed, forgotten, and handed to a session.
import type { RememberedCorrection } from '../messaging/protocol';
import type { Correction } from '../model/nudge';
import { type Database, ONLY } from './database';
import { fingerprintOf, foldWords, newKey } from './fingerprint';
import { CorrectionRow, KeyRow } from './rows';

/** As a session wants it. */
export interface Taught {
  notPupils: readonly string[];
  notSchool: readonly string[];
  silenced(rule: string, quotes: readonly string[]): boolean;
}

export const nothingTaught: Taught = { notPupils: [], notSchool: [], silenced: () => false };

/** Far more than anybody teaches; a page gone wild cannot fill the disk. */
const MOST_ROWS = 5_000;

type NewRow = Omit<Extract<CorrectionRow, { words: string }>, 'id'> | Omit<Extract<CorrectionRow, { fingerprint: string }>, 'id'>;

/** Returns what a session needs; rows and key have been judged. */
export function taughtBy(rows: readonly CorrectionRow[], key: string | null): Taught {
  const words = (kind: Correction) => rows.flatMap((row) => ('words' in row && row.correction === kind ? [row.folded] : []));
  const silent = new Set(rows.flatMap((row) => ('fingerprint' in row ? [`${row.rule} ${row.fingerprint}`] : [])));
  const rules = new Set(rows.flatMap((row) => ('fingerprint' in row ? [row.rule] : [])));
  return {
    notPupils: words('not-a-pupil'),
    notSchool: words('not-our-school'),
    // Most rules have nothing silenced, and then nothing is computed.
    silenced(rule, quotes) {
      if (key === null || !rules.has(rule) || quotes.length === 0) return false;
      return quotes.every((words) => silent.has(`${rule} ${fingerprintOf(key, rule, words)}`));
    },
  };
}

/** Remembers a correction, once however often it is said. */
export async function teach(database: Database, correction: Correction, rule: string, quotes: readonly string[]): Promise<void> {
  await database.transaction('rw', database.corrections, database.keys, async () => {
    const known = (await database.corrections.toArray()).flatMap((row) => judgedCorrection(row) ?? []);
    const wanted = await rowsFor(database, correction, rule, quotes);
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

async function rowsFor(database: Database, correction: Correction, rule: string, quotes: readonly string[]): Promise<NewRow[]> {
  const at = new Date().toISOString();
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
  return 'fingerprint' in row && old.rule === row.rule && old.fingerprint === row.fingerprint;
}
