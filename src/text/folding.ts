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
  if (PLAIN_TEXT.test(raw)) return { text: raw.toLowerCase(), toRaw: (start, end) => plainSpan(raw.length, start, end) };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of raw) {
    const folded = foldCharacter(character);
    const after = at + character.length;
    if (folded === '' && ends.length > 0 && MARK.test(character)) widenLast(starts, ends, after);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(after);
    }
    text += folded;
    at = after;
  }
  return { text, toRaw: (start, end) => rawSpan(starts, ends, at, start, end) };
}

/** Characters that fold to themselves but for case: printable ASCII without the backtick. */
const PLAIN = /^[!-_a-~]*$/;
/** The same with spaces and line feeds. */
const PLAIN_TEXT = /^[\n -_a-~]*$/;
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
function widenLast(starts: readonly number[], ends: number[], after: number): void {
  const start = starts.at(-1);
  for (let index = ends.length - 1; index >= 0 && starts[index] === start; index--) ends[index] = after;
}

function rawSpan(starts: readonly number[], ends: readonly number[], length: number, start: number, end: number): Span {
  const from = starts[start] ?? length;
  return end > start ? [from, ends[Math.min(end, ends.length) - 1] ?? length] : [from, from];
}

/** Where every character folds to one. */
function plainSpan(length: number, start: number, end: number): Span {
  const from = Math.min(start, length);
  return [from, end > start ? Math.min(end, length) : from];
}

function spread(to: string, from: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (character) => [character, to]));
}
