// Finds out which column of a list holds what: from its headings, or from what stands in the cells.
import { fold } from '../text/folding';
import { foldName } from '../text/names/fold-name';
import { isGivenName } from '../text/names/given-names';
import { looksLikeGroup } from './list-row';
import type { ListRow } from './list-rows';

export type Role = 'first' | 'middle' | 'last' | 'full' | 'known-as' | 'year' | 'class';

export interface Columns {
  /** Row number of the headings, as a spreadsheet counts; `null` without headings. */
  headerRow: number | null;
  /** Which columns play each role; the better one first. */
  roles: ReadonlyMap<Role, readonly number[]>;
}

/** Returns the columns; lists without headings are judged by their first rows. */
export function findColumns(rows: readonly ListRow[]): Columns {
  for (const { row, cells } of rows.slice(0, 8)) {
    const roles = rolesOfHeadings(cells);
    if (roles) return { headerRow: row, roles };
  }
  return { headerRow: null, roles: rolesOfCells(rows) };
}

const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  [
    'known-as',
    /^(?:(?:preferred|chosen)(?: (?:first |fore ?|given )?names?)?|known as|known by|nick ?names?|klicno ime|vzdevek|llysenw|adnabyddir fel)$/,
  ],
  ['middle', /^(?:middle ?(?:names?|initials?)|other names?|srednje ime|enwau canol)$/],
  [
    'last',
    /^(?:(?:legal |preferred |pupil |student |child )?(?:sur ?names?|last ?names?|family ?names?)|priimek|cyfenw|prezime|nachname|nom|apellidos?)$/,
  ],
  [
    'first',
    /^(?:(?:legal |pupil |student |child )?(?:fore ?names?|first ?names?|given ?names?|christian names?)|ime|enw cyntaf|enw|vorname|prenom|nombre|first)$/,
  ],
  [
    'full',
    /^(?:(?:legal |full |pupil |student |child |learner |display )?(?:full )?names?|(?:pupil|student|child|learner|children|pupils|students)|(?:sur ?name|last name),? (?:and )?(?:fore ?name|first name)|(?:fore ?name|first name),? (?:and )?(?:sur ?name|last name)|ime in priimek|priimek in ime|ucenec|ucenka|disgybl|enw llawn|enw disgybl)$/,
  ],
  [
    'year',
    /^(?:(?:nc |current |national curriculum )?(?:year|yr|year group|year grp|nc ?year|school year)|blwyddyn|letnik|razred|grade)$/,
  ],
  [
    'class',
    /^(?:(?:reg|registration|tutor|form|class|teaching)(?: (?:group|grp|form|name|class))?|group|set|oddelek|dosbarth|grwp)$/,
  ],
];

/** Returns the roles when the cells are headings: one of them names a name. */
function rolesOfHeadings(cells: readonly string[]): Map<Role, number[]> | null {
  const roles = new Map<Role, number[]>();
  cells.forEach((cell, index) => {
    const heading = fold(cell)
      .replace(/[^\p{L}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const role = HEADINGS.find(([, says]) => says.test(heading))?.[0];
    if (role) roles.set(role, [...(roles.get(role) ?? []), index]);
  });
  // "Name", "Ime" and "Enw" are first names only where a surname stands by.
  const first = roles.get('first');
  const full = roles.get('full');
  if (first && !roles.has('last') && !full) swapRole(roles, 'first', 'full', first);
  if (full && !first && roles.has('last')) swapRole(roles, 'full', 'first', full);
  const named = roles.has('full') || roles.has('first') || (roles.has('known-as') && roles.has('last'));
  return named ? roles : null;
}

function swapRole(roles: Map<Role, number[]>, from: Role, to: Role, columns: number[]): void {
  roles.delete(from);
  roles.set(to, columns);
}

const LOOKED_AT = 400;

/** Without headings: "Maya Okafor" · "Maya Okafor, 4B" · "Okafor, Maya" · "Maya, Okafor, 4B" · "Okafor, Maya, 4B". */
function rolesOfCells(rows: readonly ListRow[]): Map<Role, number[]> {
  const sample = rows.slice(0, LOOKED_AT).map(({ cells }) => cells);
  const width = Math.max(...sample.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const group = columns.find((index) => index > 0 && share(sample, index, looksLikeGroup) > 0.6);
  const names = columns.filter((index) => index !== group && share(sample, index, looksLikeName) > 0.5);
  const roles = new Map<Role, number[]>(group === undefined ? [] : [['class', [group]]]);
  const [a, b] = names;
  if (a === undefined || b === undefined || filled(sample, b) < 0.5) return roles.set('full', [a ?? 0]);
  if (share(sample, a, (cell) => cell.includes(' ')) > 0.7) return roles.set('full', [a]);
  const given = (index: number) => share(sample, index, (cell) => isGivenName(foldName(cell.split(' ')[0] ?? '')));
  const firstComesFirst = given(a) > given(b);
  return roles.set('first', [firstComesFirst ? a : b]).set('last', [firstComesFirst ? b : a]);
}

const looksLikeName = (cell: string): boolean => /^\p{L}[\p{L}\p{M}'’.\- ]+$/u.test(cell) && !looksLikeGroup(cell);

const filled = (sample: readonly string[][], index: number): number =>
  sample.filter((row) => (row[index] ?? '') !== '').length / sample.length;

/** The share of rows, among those with such a cell, of which the test holds. */
function share(sample: readonly string[][], index: number, holds: (cell: string) => boolean): number {
  const cells = sample.map((row) => row[index]).filter((cell) => cell !== undefined && cell !== '');
  return cells.length === 0 ? 0 : cells.filter((cell) => holds(cell!)).length / cells.length;
}
