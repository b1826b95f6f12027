// Puts a plain noun in a name's place so that the sentence still reads: article, capital and possession included.
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';
import { isAdjective, isDeterminer, opensSentence, surroundingsOf, type WordBefore, wordBefore } from './surroundings';

export interface PlainNoun {
  /** What goes before it where nothing does yet. */
  article: 'a' | 'my' | '';
  noun: string;
  /** Goes after it, unless possession follows: "in Year 4". */
  tail?: string;
}

/** Returns the edit. It reaches beyond the span only for an article, an adjective or a bare apostrophe that must change with it. */
export function nounInPlace(text: PreparedText, span: Span, noun: PlainNoun): TextEdit {
  const { raw } = text;
  const { possessive } = surroundingsOf(raw, span);
  const bare = bareApostrophe(raw, span);
  const start = startOf(raw, span[0], noun.article);
  const end = span[1] + bare.length;
  const quote = raw.slice(start.at, end);
  const tail = noun.tail && !possessive && bare === '' ? ` ${noun.tail}` : '';
  const words = `${start.lead}${noun.noun}${tail}${bare === '' ? '' : `${bare}s`}`;
  const replacement = /^\P{Ll}/u.test(quote) && opensSentence(text, start.at) ? capitalised(words) : words;
  return { start: start.at, end, quote, replacement };
}

interface Start {
  at: number;
  /** What goes before the noun, its space included. */
  lead: string;
}

/** Decides by the word before what goes before the noun, and whether that word goes. */
function startOf(raw: string, at: number, article: PlainNoun['article']): Start {
  const before = wordBefore(raw, at);
  const lead = article === '' ? '' : `${article} `;
  if (!before) return { at, lead };
  if (isDeterminer(before.word)) return afterDeterminer(before, at, article);
  if (!isAdjective(before.word)) return { at, lead };
  const further = wordBefore(raw, before.start);
  if (article === '' || (further && isDeterminer(further.word))) return { at, lead: '' };
  const adjective = raw.slice(before.start, at);
  const kept = adjective[0]!.toLowerCase() + adjective.slice(1);
  return { at: before.start, lead: `${article === 'a' ? indefinite(kept) : article} ${kept}` };
}

/** "the BISL" becomes "my school"; "a BISL teacher", "a school teacher"; "an Ellie", "a pupil"; "our Maya", "our pupil". */
function afterDeterminer(before: WordBefore, at: number, article: PlainNoun['article']): Start {
  if (before.word === 'a' || before.word === 'an') return { at: before.start, lead: 'a ' };
  if (before.word === 'the' && article === 'my') return { at: before.start, lead: 'my ' };
  return { at, lead: '' };
}

/** "James’ mum": a bare apostrophe is possession where no quotation is open. */
function bareApostrophe(raw: string, [start, end]: Span): string {
  const sign = raw[end] ?? '';
  if (!/['’ʼ]/.test(sign) || !/s$/i.test(raw.slice(start, end)) || /[\p{L}\p{N}]/u.test(raw[end + 1] ?? '')) return '';
  return /(^|[\s(])['‘][^'‘’\n]*$/.test(raw.slice(Math.max(0, start - 200), start)) ? '' : sign;
}

const indefinite = (next: string): string => (/^[aeiou]/i.test(next) ? 'an' : 'a');
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
