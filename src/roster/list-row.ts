// Reads one row of a list: a pupil, or one plain sentence that says why it is none.
import { Pupil } from '../model/roster';
import { foldName } from '../text/names/fold-name';
import { isGivenName } from '../text/names/given-names';
import type { Columns, Role } from './list-columns';
import { PARTICLES } from './name-words';
import { words } from './words';

/** Returns the pupil, or what says of the row with that number why it was left out. */
export function readRow(cells: readonly string[], { roles }: Columns): Pupil | ((row: number) => string) {
  const get = (role: Role) => (roles.get(role) ?? []).map((index) => cells[index] ?? '').find((cell) => cell !== '') ?? '';
  const group = readGroup(get('year'), true) ?? readGroup(get('class'), false);
  const own = readName(get('first'), get('middle'), get('last'), get('known-as')) ?? splitFull(fullOf(cells, roles, get('full')));
  if (own === null) return words().row.nameless;
  const judged = Pupil.safeParse({ ...own, ...(group ? { group } : {}) });
  const unreadable = Object.values(own).find((part) => /\uFFFD/.test(part ?? ''));
  if (unreadable !== undefined) return words().row.unreadable;
  if (!judged.success) return words().row.tooLong;
  const odd = [own.first, own.last].find((part) => part !== '' && !NAME.test(part));
  return odd === undefined ? judged.data : (row) => words().row.odd(row, odd.slice(0, 40));
}

/** "4" under "Year" is "Year 4"; "Yr 4" and "Y4" are too. Returns `undefined` for an empty cell. */
export function readGroup(cell: string, isYear: boolean): string | undefined {
  const year =
    /^(?:year|yr|y|blwyddyn|bl|nc)[ .]?(\d{1,2})$/i.exec(cell)?.[1] ?? (isYear && /^\d{1,2}$/.test(cell) ? cell : undefined);
  if (year !== undefined) return Number(year) === 0 ? 'Reception' : `Year ${Number(year)}`;
  if (/^(?:r|rec|yr r|year r)$/i.test(cell)) return 'Reception';
  return cell === '' ? undefined : cell.slice(0, 40);
}

export const looksLikeGroup = (cell: string): boolean =>
  /^(?:(?:year|yr|y|class|form|grade|razred|blwyddyn|bl|dosbarth|set|tutor group)[ .]?)?\d{1,2}[ .]?[\p{L}]{0,3}\d?$/iu.test(
    cell,
  ) || /^(?:(?:reception|nursery|rec|eyfs|pre-?school|year r|yr r)(?: \p{L}+)?|class \p{L}+)$/iu.test(cell);

const NAME = /^(?=.*\p{L})[\p{L}\p{M}'’‘`´ʼ.\-‐‑–· ]+$/u;

type Named = Pick<Pupil, 'first' | 'last' | 'knownAs'>;

function readName(first: string, middle: string, last: string, knownAs: string): Named | null {
  const called = tidy(first) || tidy(knownAs);
  if (called === '') return null;
  const whole = middle === '' ? called : `${called} ${tidy(middle)}`;
  const { plain, inner } = takeNickname(whole);
  const known = tidy(knownAs) || inner;
  return { first: plain, last: tidy(last), ...(known && known !== plain ? { knownAs: known } : {}) };
}

/** A pasted "Okafor, Maya" among lines of "Maya Okafor" comes apart as two cells. */
function fullOf(cells: readonly string[], roles: Columns['roles'], full: string): string {
  const column = roles.get('full')?.[0];
  const next = column === undefined ? undefined : cells[column + 1];
  const free = column !== undefined && ![...roles.values()].flat().includes(column + 1);
  return free && next && !full.includes(' ') && NAME.test(next) && !looksLikeGroup(next) ? `${full}, ${next}` : full;
}

function splitFull(cell: string): Named | null {
  const { plain, inner } = takeNickname(tidy(cell));
  const knownAs = inner === '' ? {} : { knownAs: inner };
  const [before, after] = plain.split(/\s*,\s*/, 2);
  if (after) return { first: after, last: before ?? '', ...knownAs };
  const words = plain
    .replace(/,$/, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const at = surnameStart(words);
  if (at < 0) return { first: words.slice(-at).join(' '), last: words.slice(0, -at).join(' '), ...knownAs };
  return { first: words.slice(0, at).join(' '), last: words.slice(at).join(' '), ...knownAs };
}

/** Where the surname begins; negative when it comes first, in capitals ("OKAFOR Maya"). */
function surnameStart(words: readonly string[]): number {
  const shouted = words.findIndex((word) => word !== word.toUpperCase() || word === word.toLowerCase());
  if (shouted > 0 && words[0]!.length > 1) return -shouted;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLES.has(foldName(word)));
  if (particle > 0) return particle;
  let at = Math.max(1, words.length - 1);
  // "Ana García López": a word before the last that is nobody's given name belongs to the surname.
  while (at > 1 && !isGivenName(foldName(words[at - 1]!)) && words[at - 1]!.replace('.', '').length > 1) at -= 1;
  return at;
}

/** "Robert (Bobby) Jones", "Maya “Mimi” Okafor". */
function takeNickname(name: string): { plain: string; inner: string } {
  const inner = /[("“]\s*([^)"”]{2,40}?)\s*[)"”]/u.exec(name);
  if (!inner) return { plain: name, inner: '' };
  return { plain: name.replace(inner[0], ' ').replace(/\s+/g, ' ').trim(), inner: inner[1] ?? '' };
}

/** Takes off what lists put before a name: numbers, bullets, "Miss". */
const tidy = (cell: string): string =>
  cell
    .replace(/^(?:\d{1,5}[.):]?\s+|[-*•·–]\s*)/u, '')
    .replace(/^(?:master|miss|mr|ms|mx)\.? (?=\p{L})/iu, '')
    .trim();
