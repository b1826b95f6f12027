// Reads what stands around some words, so that what replaces them goes on as a sentence.
import type { Span } from '../model/span';
import { sentenceAt } from '../text/bisect';
import type { PreparedText } from '../text/prepare';

export interface Surroundings {
  /** The word just before on the same line, lower case, and where it starts; `null` where there is none. */
  before: WordBefore | null;
  /** The ending of possession that follows and stays: `'s`. */
  possessive: boolean;
  /** What follows on the same line. */
  after: string;
}

export interface WordBefore {
  word: string;
  start: number;
}

export function surroundingsOf(raw: string, [start, end]: Span): Surroundings {
  const after = raw.slice(end).split('\n', 1)[0] ?? '';
  return { before: wordBefore(raw, start), possessive: /^['’ʼ]s(?!\p{L})/iu.test(after), after };
}

const SPACES: ReadonlySet<string> = new Set([' ', '\u00a0']);

/** Returns the word that ends, spaces aside, where `at` is. */
export function wordBefore(raw: string, at: number): WordBefore | null {
  // Nothing but a space ends there.
  if (!SPACES.has(raw[at - 1] ?? '')) return null;
  let end = at - 1;
  while (SPACES.has(raw[end - 1] ?? '')) end -= 1;
  // It is looked for where the last word can be, and not from every place before it.
  const match = WORD_LAST.exec(raw.slice(Math.max(raw.lastIndexOf(' ', end - 1) + 1, end - LONGEST), end));
  if (!match) return null;
  return { word: match[0].toLowerCase().replaceAll(/[’ʼ]/g, "'"), start: end - match[0].length };
}

const WORD_LAST = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*$/u;
const LONGEST = 41;

/** Is this place the first of its sentence, opening quotes, bullets and emoji aside? */
export function opensSentence(text: PreparedText, at: number): boolean {
  const sentence = text.sentences[sentenceAt(text, at)];
  return !/[\p{L}\p{N}]/u.test(text.raw.slice(sentence?.[0] ?? 0, at));
}

/** A word that already says which one: nothing but the noun may follow it. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || isPossessive(word);

/** A word of praise or size that may stand between article and noun. */
export const isAdjective = (word: string): boolean => ADJECTIVES.has(word);

/** A word after which a name or tag is part of the sentence and cannot just go. */
export const needsObject = (word: string): boolean => PREPOSITIONS.has(word) || isDeterminer(word);

/** A word before which a name or tag is the subject of its sentence. */
export const followsSubject = (after: string): boolean => VERB_NEXT.test(after);

const VERB_NEXT = /^\s+(is|are|was|were|has|have|had|will|can|could|would|should|does|did|do|won|came|went|looks?|makes?)\b/i;
const DETERMINERS = new Set(
  'a an the my our your his her its their this that these those each every another any no which'.split(' '),
);
const ADJECTIVES = new Set(
  (
    'amazing awesome beautiful brave brilliant clever creative dear fabulous fantastic gorgeous great hardworking hilarious ' +
    'incredible kind little lovely naughty poor proud quiet shy small superb super sweet talented tiny wee wonderful young ' +
    'beloved old former local'
  ).split(' '),
);
const PREPOSITIONS = new Set(
  (
    'about against and around at before behind beside between but by during for from here in inside into joined join like love ' +
    'loving near of off on or outside than thank thanks through to toward towards under via visit visiting with within without ' +
    'left leaving leave joining attend attending'
  ).split(' '),
);
const CONTRACTIONS = new Set(
  "it's that's he's she's who's what's there's here's where's let's how's when's everyone's today's".split(' '),
);

function isPossessive(word: string): boolean {
  return /('s|s')$/.test(word) && !CONTRACTIONS.has(word);
}
