// Takes a hashtag, handle or address out of a draft, or puts plain words there where the sentence needs some.
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import { firstEndingAfter } from '../text/bisect';
import type { PreparedText, Token } from '../text/prepare';
import { words } from './fix-words';
import { nounInPlace, type PlainNoun } from './noun-in-place';
import { followsSubject, needsObject, surroundingsOf } from './surroundings';

/** Returns the hashtag, handle or address that the span is or lies in, or `null`. */
export function tagAt({ tokens }: PreparedText, [start, end]: Span): Token | null {
  const token = tokens[firstEndingAfter(tokens, start)];
  return token && TAGS.has(token.kind) && token.start <= start && end <= token.end ? token : null;
}

/** Returns the edit for a tag: removal where it merely hangs on, the plain noun where it is part of the sentence. */
export function tagEdit(text: PreparedText, { start, end }: Token, noun: PlainNoun): TextEdit {
  const { before, possessive, after } = surroundingsOf(text.raw, [start, end]);
  const partOfSentence = possessive || followsSubject(after) || (before !== null && needsObject(before.word));
  return partOfSentence ? nounInPlace(text, [start, end], noun) : removal(text.raw, [start, end]);
}

/** Returns the edit that takes words out with the space on one side of them. */
export function removal(raw: string, [start, end]: Span): TextEdit {
  const bracketed = raw[start - 1] === '(' && raw[end] === ')';
  const from = bracketed ? start - 1 : start;
  const to = bracketed ? end + 1 : end;
  const leading = /[ \u00a0]*$/.exec(raw.slice(0, from))?.[0].length ?? 0;
  const trailing = leading > 0 ? 0 : (/^[ \u00a0]*/.exec(raw.slice(to))?.[0].length ?? 0);
  // What stood between two commas leaves one.
  const commas = raw[from - leading - 1] === ',' && raw[to + trailing] === ',' ? 1 : 0;
  const edit: Span = [from - leading - commas, to + trailing];
  return { start: edit[0], end: edit[1], quote: raw.slice(...edit), replacement: '' };
}

/** Names an edit as a button: what will stand there, and what stood. */
export function asFix(id: string, edit: TextEdit): Fix {
  const [was, will] = [edit.quote.replace(/^[\s,]+/, '').trimEnd(), edit.replacement.trim()];
  const label = will === '' ? words().leaveOut(was) : words().sayInstead(will, was);
  return { kind: 'edit', id, label, edit };
}

const TAGS: ReadonlySet<string> = new Set(['hashtag', 'mention', 'url', 'email']);
