// All that is counted of the journal's rows in one record, so that ten thousand of them are read at once: three numbers for each.
import * as z from 'zod';
import { type JournalEntry, Outcome } from '../model/journal';
import { Platform, RuleId } from '../model/words';
import { ONLY } from './only';

/**
 * It is written in one transaction with the rows and made anew from them where it is missing, cannot be read or counts otherwise: the
 * rows are the truth.
 */
export const JournalDigest = z.object({
  id: z.literal(ONLY),
  /** Named by their place. */
  rules: z.array(RuleId).max(1_000),
  /** Of each row its number, its quarter of an hour since 1970, and rule, site and outcome as one figure. */
  cells: z.instanceof(Uint32Array).refine((cells) => cells.length % WIDTH === 0),
  /** Rows that cannot be read. */
  unreadable: z.int().nonnegative(),
});
export type JournalDigest = z.infer<typeof JournalDigest>;

/** What is counted of an entry; `at` in milliseconds. */
export interface Counted {
  at: number;
  rule: string;
  platform: Platform;
  outcome: Outcome;
}

const WIDTH = 3;
const QUARTER = 900_000;
/** Room for as many sites and outcomes in the figure. */
const ROOM = 16;

export const emptyDigest = (): JournalDigest => ({ id: ONLY, rules: [], cells: new Uint32Array(0), unreadable: 0 });

export type Numbered = readonly [id: number, entry: JournalEntry];

/** Returns a digest with these entries; one of the same number is replaced. */
export function withEntries(digest: JournalDigest, entries: readonly Numbered[]): JournalDigest {
  const kept = withoutRows(digest, new Set(entries.map(([id]) => id)));
  const rules = [...new Set([...kept.rules, ...entries.map(([, { rule }]) => rule)])];
  const cells = new Uint32Array(kept.cells.length + entries.length * WIDTH);
  cells.set(kept.cells);
  entries.forEach(([id, { at, rule, platform, outcome }], index) => {
    const figure = (rules.indexOf(rule) * ROOM + Platform.options.indexOf(platform)) * ROOM + Outcome.options.indexOf(outcome);
    cells.set([id, Date.parse(at) / QUARTER, figure], kept.cells.length + index * WIDTH);
  });
  return { ...digest, rules, cells };
}

/** Returns a digest without the rows of these numbers. */
export function withoutRows(digest: JournalDigest, ids: ReadonlySet<number>): JournalDigest {
  const { cells } = digest;
  const kept = new Uint32Array(cells.length);
  let length = 0;
  for (let at = 0; at < cells.length; at += WIDTH) {
    if (ids.has(cells[at] ?? 0)) continue;
    kept.set(cells.subarray(at, at + WIDTH), length);
    length += WIDTH;
  }
  return { ...digest, cells: kept.slice(0, length) };
}

export const rowsIn = ({ cells, unreadable }: JournalDigest): number => cells.length / WIDTH + unreadable;

/** Returns what is counted, in the order of writing. */
export function countedIn({ cells, rules }: JournalDigest): Counted[] {
  const counted: Counted[] = [];
  for (let at = 0; at < cells.length; at += WIDTH) {
    const figure = cells[at + 2] ?? 0;
    const rule = rules[Math.floor(figure / ROOM / ROOM)];
    const platform = Platform.options[Math.floor(figure / ROOM) % ROOM];
    const outcome = Outcome.options[figure % ROOM];
    if (rule && platform && outcome) counted.push({ at: (cells[at + 1] ?? 0) * QUARTER, rule, platform, outcome });
  }
  return counted;
}
