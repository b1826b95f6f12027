// Folds away what a reader does not hear — case, accents, curly quotes, invisible characters — and keeps the way back.
import type { Span } from '../model/span';
import type { FoldedText } from './prepare';

/** Returns the text folded for comparing; offsets are lost. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Returns the text folded for searching, with the raw offsets of every folded code unit. */
export function foldText(raw: string): FoldedText {
  if (PLAIN_TEXT.test(raw))
    return {
      text: raw.toLowerCase(),
      toRaw: (start, end) => plainSpan(raw.length, start, end),
      startOf: (at) => Math.min(at, raw.length),
    };
  const way: Way = { folded: [], raw: [], after: [] };
  let text = '';
  let at = 0;
  while (at < raw.length) {
    PLAIN_RUN.lastIndex = at;
    const plain = PLAIN_RUN.exec(raw)?.[0] ?? '';
    if (plain !== '') go(way, text.length, at, EACH);
    at += plain.length;
    text += plain.toLowerCase();
    if (at >= raw.length) break;
    const character = String.fromCodePoint(raw.codePointAt(at)!);
    const folded = foldCharacter(character);
    const after = at + character.length;
    if (folded !== '') go(way, text.length, at, after);
    else if (MARK.test(character)) widenLast(way, text.length, after);
    text += folded;
    at = after;
  }
  const startOf = (place: number) => (place < text.length ? rawAt(way, place).start : raw.length);
  const endOf = (place: number) => rawAt(way, Math.min(place, text.length) - 1).end;
  return {
    text,
    toRaw: (start, end) => [startOf(start), end > start && text !== '' ? endOf(end) : startOf(start)],
    startOf,
  };
}

/** The way back in steps: where each begins, folded and raw, and where what it came from ends. */
interface Way {
  readonly folded: number[];
  readonly raw: number[];
  /** `EACH`: character for character. */
  readonly after: number[];
}

const EACH = -1;

function go(way: Way, folded: number, raw: number, after: number): void {
  way.folded.push(folded);
  way.raw.push(raw);
  way.after.push(after);
}

/** Returns where a folded code unit came from. */
function rawAt({ folded, raw, after }: Way, place: number): { start: number; end: number } {
  let [low, high] = [0, folded.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (folded[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  if (after[low] !== EACH) return { start: raw[low]!, end: after[low]! };
  const start = raw[low]! + place - folded[low]!;
  return { start, end: start + 1 };
}

/** Characters that fold to themselves but for case: printable ASCII without the backtick. */
const PLAIN = /^[!-_a-~]*$/;
/** The same with spaces and line feeds. */
const PLAIN_TEXT = /^[\n -_a-~]*$/;
const PLAIN_RUN = /[\n -_a-~]+/y;
const MARK = /^\p{M}$/u;
/** Accents and the like; vowel signs of Indic scripts are letters to their readers and stay. */
const DROPPED = /[\p{Default_Ignorable_Code_Point}]|(?=\p{M})\p{Script=Inherited}/gu;

/** Letters that Unicode does not take apart, and signs that people type for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  ...spread("'", '`´‘’‚‛ʼʻʹ′＇ʾʿ'),
  ...spread('"', '“”„‟«»″＂'),
  ...spread('-', '‐‑‒–−－﹣'),
  ...spread(' ', '\t\r\f\v'),
  ...spread('\n', '\u0085\u2028\u2029'),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
};

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 && code !== 0x60 && code >= 0x20) return character.toLowerCase();
  const alike = ALIKE[character];
  if (alike !== undefined) return alike;
  if (code < 0x80) return character;
  const apart = character.normalize('NFKD').replace(DROPPED, '').toLowerCase().replace(DROPPED, '');
  if (apart.length === 0) return apart;
  let folded = '';
  for (const part of apart) folded += ALIKE[part] ?? part;
  return folded;
}

/** A mark that was dropped belongs to the character before it: an edit must not leave it behind. */
function widenLast(way: Way, length: number, after: number): void {
  const last = way.after.length - 1;
  if (last < 0) return;
  if (way.after[last] !== EACH) way.after[last] = after;
  else go(way, length - 1, rawAt(way, length - 1).start, after);
}

/** Where every character folds to one. */
function plainSpan(length: number, start: number, end: number): Span {
  const from = Math.min(start, length);
  return [from, end > start ? Math.min(end, length) : from];
}

function spread(to: string, from: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (character) => [character, to]));
}
