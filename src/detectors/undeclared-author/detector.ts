// Sees that a post of an official account does not say who speaks: one person without a name, somebody hidden, or one who poses as another.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import type { PreparedText } from '../../text/prepare';
import { schoolWordNear } from '../../text/school-words';
import { defineDetector } from '../define';
import * as says from './lexicon';
import { isDeclared } from './signature';
import { type en, words } from './words';

type Kind = keyof typeof en.evidence;

export default defineDetector({
  id: 'undeclared-author',
  words,
  learns: () => true,
  apart: [],
  observe(draft) {
    const { text, surface, account } = draft;
    if (surface === 'bio' || surface === 'message' || text.raw.trim() === '') return [];
    const hidden = first(text, says.HIDDEN);
    if (account.kind === 'personal') {
      // A private account bears its owner's name; who hides behind it says so, and is minded where it is about school.
      const about =
        hidden &&
        surface !== 'reply' &&
        surface !== 'comment' &&
        ABOUT_ONESELF.test(text.folded.text) &&
        schoolWordNear(text, 0, 0, text.tokens.length);
      return hidden && about ? [finding(text, 'anonymous', hidden, 'likely')] : [];
    }
    const jest = first(text, says.JEST);
    if (jest) return [finding(text, 'posing', jest, 'likely')];
    const posing = first(text, says.POSING);
    if (hidden || posing) {
      if (isDeclared(draft)) return [];
      return [posing ? finding(text, 'posing', posing, 'likely') : finding(text, 'anonymous', hidden!, 'likely')];
    }
    const one = firstPerson(text);
    return one && !isDeclared(draft) ? [finding(text, 'first-person', one, 'likely')] : [];
  },
});

const ABOUT_ONESELF = /(?<![a-z])(?:i|i'm|i've|my|we|our)(?![a-z])/;

function first(text: PreparedText, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const words of patterns) {
    const match = words.exec(text.folded.text);
    if (match && !isQuoted(text, match.index, match.index + match[0].length)) return match;
  }
  return null;
}

/** Outside quotations, titles and questions that a reader would ask. */
function firstPerson(text: PreparedText): RegExpMatchArray | null {
  const folded = text.folded.text;
  if (says.NOT_ONES_OWN.test(folded)) return null;
  for (const words of says.FIRST_PERSON)
    for (const match of matchesOf(folded, words)) {
      const end = match.index + match[0].length;
      if (isQuoted(text, match.index, end) || isAsked(folded, match.index, end) || isTitle(text, match)) continue;
      return match;
    }
  return null;
}

/** "I Am Malala": in a title the words after it begin with capitals too. */
const isTitle = ({ raw, folded }: PreparedText, { index = 0, 0: words }: RegExpMatchArray): boolean =>
  /^(?:I|My) \p{Lu}\p{Ll}/u.test(raw.slice(...folded.toRaw(index, index + words.length)));

/** "What do I do if I've lost my login?" is the reader's question; "am I proud? Oh yes" is not asked of anybody. */
function isAsked(text: string, start: number, end: number): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = text.slice(end).search(/[.!?\n]/);
  return to >= 0 && text[end + to] === '?' && READERS_QUESTION.test(text.slice(from, end));
}

const READERS_QUESTION = /(?<![a-z])(?:can|do|does|what|where|how|when|should|will|which|may|must|why|who|is)(?![a-z])/;

function finding(text: PreparedText, kind: Kind, match: RegExpMatchArray, confidence: Confidence): Finding {
  const span = placeOf(text, match);
  return {
    rule: 'undeclared-author',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence,
    evidence: [words().evidence[kind]],
  };
}

function placeOf({ raw, folded }: PreparedText, { index = 0, 0: words }: RegExpMatchArray): Span {
  const [start, end] = folded.toRaw(index, index + words.length);
  const found = raw.slice(start, end);
  const lead = /^[\s,.!:]*/.exec(found)?.[0].length ?? 0;
  const trail = lead === found.length ? 0 : (/[\s,.!:]*$/.exec(found)?.[0].length ?? 0);
  return [start + lead, end - trail];
}
