// Takes a whole sentence out of a draft, or puts a quiet one in its place.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';
import { words as told } from './fix-words';

/** Returns one edit for every sentence that findings stand in; none where nothing worth posting would be left. */
export function leaveOutFixes(findings: readonly Finding[], text: PreparedText): Fix[] {
  return sentencesOf(findings, text).flatMap((sentence, index): Fix[] => {
    const edit = without(text.raw, sentence);
    const left = text.raw.slice(0, edit.start) + text.raw.slice(edit.end);
    if (!isWorthPosting(left)) return [];
    return [{ kind: 'edit', id: `leave-out-${index + 1}`, label: told().leaveOut(shortened(text.raw.slice(...sentence))), edit }];
  });
}

/** Returns the edit that says something quiet in a sentence's place; `[]` where the draft is not in English. */
export function quietFix(findings: readonly Finding[], text: PreparedText, words: string): Fix[] {
  const [sentence, ...more] = sentencesOf(findings, text);
  if (!sentence || more.length > 0 || !ENGLISH.test(text.folded.text)) return [];
  const edit = { start: sentence[0], end: sentence[1], quote: text.raw.slice(...sentence), replacement: words };
  return [{ kind: 'edit', id: 'say-less', label: told().sayOnly(words), edit }];
}

/** In order, each once. */
function sentencesOf(findings: readonly Finding[], { sentences }: PreparedText): Span[] {
  return sentences.filter(([start, end]) => findings.some(({ span }) => span && span[0] < end && start < span[1]));
}

/** The space behind goes too, or the space before where nothing is behind. */
function without(raw: string, [start, end]: Span): TextEdit {
  const behind = /^\s+/.exec(raw.slice(end))?.[0].length ?? 0;
  const atEnd = end + behind === raw.length;
  const before = atEnd ? (/\s+$/.exec(raw.slice(0, start))?.[0].length ?? 0) : 0;
  const [from, to] = [start - before, end + behind];
  return { start: from, end: to, quote: raw.slice(from, to), replacement: '' };
}

/** Enough to know it by on a button. */
function shortened(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length <= MOST_WORDS + 1 ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

const MOST_WORDS = 5;

/** A word or two left over say nothing. */
function isWorthPosting(left: string): boolean {
  const words = left.matchAll(WORD);
  for (let count = 0; count < FEWEST_WORDS; count += 1) if (words.next().done) return false;
  return true;
}

const FEWEST_WORDS = 3;
const WORD = /\p{L}{2,}/gu;
const ENGLISH = /(?<![a-z])(?:the|a|an|my|our|to|and|is|was|in|i|has|had|of|who|for|just|it|at)(?![a-z])/;
