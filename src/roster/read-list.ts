// Reads a pupil list as offices really send it: pasted lines, or a CSV with odd headers, separators and spellings.
import type { Pupil } from '../model/roster';
import { fold } from '../text/folding';
import { type Columns, findColumns } from './list-columns';
import { readRow } from './list-row';
import { type ListRow, rowSteps } from './list-rows';
import { words } from './words';

export type PupilList = { ok: true; pupils: Pupil[]; notes: string[] } | { ok: false; problems: string[] };

const MOST_ROWS = 100_000;
const MOST_CHARACTERS = 10_000_000;
/** How many bad rows are named one by one. */
const MOST_NAMED = 12;

/** Returns the pupils on the list and what was put right or left out; or why none could be read. */
export function readPupilList(text: string): PupilList {
  const steps = listSteps(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a moment each: a hundred thousand rows take a second, and whoever reads may have others to answer in between. */
export function* listSteps(text: string): Generator<void, PupilList> {
  if (text.length > MOST_CHARACTERS) return refuse(words().tooLarge);
  const { rows, unquoted } = yield* rowSteps(text);
  if (rows.length === 0) return refuse(words().empty);
  if (rows.length > MOST_ROWS + 1) return refuse(words().tooLong);
  const list = yield* sum(rows, findColumns(rows));
  if (!list.ok || unquoted.length === 0) return list;
  return { ...list, notes: [...list.notes, ...unquoted.slice(0, MOST_NAMED).map((row) => words().unquoted(row))] };
}

const refuse = (problem: string): PupilList => ({ ok: false, problems: [problem] });

function* sum(rows: readonly ListRow[], columns: Columns): Generator<void, PupilList> {
  const found = new Map<string, Pupil>();
  const bad: string[] = [];
  let twice = 0;
  for (const { row, cells } of rows) {
    if (row <= (columns.headerRow ?? 0)) continue;
    const outcome = readRow(cells, columns);
    if (typeof outcome === 'function') bad.push(outcome(row));
    else if (add(found, outcome)) twice += 1;
    yield;
  }
  const problems = bad.length > MOST_NAMED ? [...bad.slice(0, MOST_NAMED), words().moreLeftOut(bad.length - MOST_NAMED)] : bad;
  if (found.size === 0) return { ok: false, problems: problems.length > 0 ? problems : [words().onlyHeadings] };
  const notes = twice === 0 ? [] : [words().twice(twice)];
  return { ok: true, pupils: [...found.values()], notes: [...notes, ...problems] };
}

/** Adds the pupil; returns whether the name was there already. Of two classes for one name, neither is kept. */
function add(found: Map<string, Pupil>, pupil: Pupil): boolean {
  const name = fold(`${pupil.first}|${pupil.last}`);
  const known = found.get(name);
  if (!known) {
    found.set(name, pupil);
    return false;
  }
  const { group, ...rest } = known;
  const knownAs = known.knownAs ?? pupil.knownAs;
  const sameGroup = group !== undefined && (pupil.group === undefined || pupil.group === group);
  found.set(name, { ...rest, ...(knownAs ? { knownAs } : {}), ...(sameGroup ? { group } : {}) });
  return true;
}
