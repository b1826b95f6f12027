// Finds the pupils on the list whom a draft calls by name: after a greeting, before a comma, by their handle.
import type { PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import type { PreparedText, Token } from '../../text/prepare';
import { readGlued } from '../pupil-name/glued';
import { matchesOnList } from '../pupil-name/on-list';

/**
 * Returns the places where a listed pupil is called by name. `full` wants the whole name, `first` is content with a first name:
 * that is as often a friend's, and other words must say that it is not.
 */
export function peopleNamed(text: PreparedText, pupils: PupilMatcher | null, wanted: 'full' | 'first'): Span[] {
  if (!pupils) return [];
  const found: Span[] = [];
  for (const [index, token] of text.tokens.entries()) {
    if (token.kind === 'mention' && readGlued(token.raw.slice(1), pupils)) found.push([token.start, token.end]);
    if (token.kind !== 'word' || !opensCall(text.tokens, index)) continue;
    const words = wordsFrom(text.tokens, index);
    for (let length = words.length; length > 0; length--) {
      if (!endsCall(text.tokens, index + length, length > 1)) continue;
      const matches = matchesOnList(text, pupils, words.slice(0, length));
      const whole = matches.some(({ part, exact }) => part === 'full' && exact);
      const part = matches.some(({ part: kind, exact }) => exact && (kind === 'first' || kind === 'known-as'));
      if (!whole && !(wanted === 'first' && part && length === 1)) continue;
      found.push([token.start, words[length - 1]!.end]);
      break;
    }
  }
  return found;
}

const LONGEST = 4;

function wordsFrom(tokens: readonly Token[], from: number): Token[] {
  const end = tokens.slice(from, from + LONGEST).findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(from, end < 0 ? from + LONGEST : from + end);
}

/** At the beginning, after a mark, or after a word with which people are called. */
function opensCall(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.kind === 'punctuation' || before.kind === 'emoji' || CALLS.has(before.folded);
}

function endsCall(tokens: readonly Token[], index: number, whole: boolean): boolean {
  const after = tokens[index];
  if (!after || after.kind === 'emoji') return true;
  if (after.kind === 'punctuation') return /^[,!.?:;–—…-]/.test(after.raw);
  return whole && AFTER_NAME.has(after.folded);
}

const CALLS: ReadonlySet<string> = new Set(
  (
    'hi hiya hey hello helo dear morning evening done iawn luck congrats congratulations birthday thanks sorry bravo team zdravo zivjo ' +
    'pozdravljen pozdravljena shwmae ok okay oh oi yes no haha well penblwydd llongyfarchiadau cestitke and'
  ).split(' '),
);
const AFTER_NAME: ReadonlySet<string> = new Set('you if see your are well love please can did i'.split(' '));
