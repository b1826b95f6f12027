// Cuts a list into rows of cells, a stretch of lines at a time, whatever separates them and however they are quoted.
import Papa from 'papaparse';
import { mendLetters } from './mend-letters';

export interface ListRow {
  /** As a spreadsheet counts. */
  row: number;
  cells: string[];
}

export interface CutRows {
  rows: ListRow[];
  /** Rows whose quotation marks had to be passed over: one that is never closed would swallow all that follows. */
  unquoted: number[];
}

/** Returns the rows in steps of a moment each. */
export function* rowSteps(text: string): Generator<void, CutRows> {
  const delimiter = separatorOf(mendLetters(text.slice(0, HEAD)));
  const rows: ListRow[] = [];
  let count = 0;
  for (const stretch of stretchesOf(text)) {
    const { data, errors } = Papa.parse<string[]>(mendLetters(stretch), { delimiter, skipEmptyLines: false });
    if (errors.some(({ type }) => type === 'Quotes')) return yield* lineSteps(text, delimiter);
    for (const cells of data) keep(rows, asRow(cells, count++));
    yield;
  }
  return { rows, unquoted: [] };
}

const LINES_AT_ONCE = 200;

/** Some hundred lines at a time, none ending inside a quotation. */
function* stretchesOf(text: string): Generator<string, void> {
  let from = 0;
  let lines = 0;
  let open = false;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    for (let quote = text.indexOf('"', at); quote >= 0 && quote < next; quote = text.indexOf('"', quote + 1)) open = !open;
    at = next;
    lines += 1;
    if (open || (lines < LINES_AT_ONCE && at < text.length)) continue;
    yield text.slice(from, end < 0 ? next : end);
    from = at;
    lines = 0;
  }
  if (from < text.length) yield text.slice(from);
}

/** Line by line, for quotation marks that do not close. */
function* lineSteps(text: string, delimiter: string): Generator<void, CutRows> {
  const rows: ListRow[] = [];
  const unquoted: number[] = [];
  let count = 0;
  for (const line of mendLetters(text).split('\n')) {
    yield;
    const { data, errors } = Papa.parse<string[]>(line, { delimiter });
    const isSound = errors.every(({ type }) => type !== 'Quotes');
    if (!isSound) unquoted.push(count + 1);
    keep(rows, asRow(isSound ? (data[0] ?? []) : line.replaceAll('"', '').split(delimiter), count++));
  }
  return { rows, unquoted };
}

/** Empty rows count, and are not kept. */
function keep(rows: ListRow[], row: ListRow): void {
  if (row.cells.some((cell) => cell !== '')) rows.push(row);
}

const asRow = (cells: readonly string[], index: number): ListRow => ({
  row: index + 1,
  cells: cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()),
});

/** The sign that parts cells in most of the first lines. A comma is the last guess, for it also stands in "Okafor, Maya". */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, HEAD)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const held = ['\t', ';', '|'].find((sign) => lines.filter((line) => line.includes(sign)).length * 2 > lines.length);
  return held ?? ',';
}

/** So many characters show what a list is like. */
const HEAD = 20_000;
