// Takes words out of a draft where what is left still reads: an aside, a line of its own, or the whole sentence.
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';

const LEAD = /(?:[ \u00a0]*(?:[,:–—|•·-]|\p{Extended_Pictographic}\uFE0F?|👉)[ \u00a0]*)+$/u;
/** The end of a draft is sooner looked at than all of it. */
const NEAR = 200;

/** Returns the signs that lead to what comes next. */
function leadAtEndOf(before: string): string {
  const near = LEAD.exec(before.slice(-NEAR))?.[0] ?? '';
  return near.length < NEAR - 2 ? near : (LEAD.exec(before)?.[0] ?? '');
}

/** Returns the edit that takes the words out with the signs that lead to them, or `null` where a hole would be left. */
export function leavingOut({ raw, sentences }: PreparedText, [start, end]: Span): TextEdit | null {
  const sentence = sentences.find(([from, to]) => from <= start && start < to) ?? [0, raw.length];
  const before = raw.slice(0, start);
  const after = raw.slice(end);
  if (before.endsWith('(') && after.startsWith(')')) return without(raw, [start - 1 - spacesAt(before.slice(0, -1)), end + 1]);
  const alone = !/[\p{L}\p{N}]/u.test(raw.slice(sentence[0], start)) && !/[\p{L}\p{N}]/u.test(raw.slice(end, sentence[1]));
  if (alone) return sentences.length > 1 ? withoutSentence(raw, sentence) : null;
  const lead = leadAtEndOf(before);
  const closes = /^[ \u00a0]*(?:$|[.!?,;)\n…]|\p{Extended_Pictographic})/u.test(after);
  if (lead.trim() !== '' && closes) return without(raw, [start - lead.length, end]);
  const opens = !/[\p{L}\p{N}]/u.test(raw.slice(sentence[0], start));
  const sign = /^[ \u00a0]*[,:–—-][ \u00a0]+(?=\p{L})/u.exec(after)?.[0];
  if (!opens || sign === undefined) return null;
  const next = raw.slice(end + sign.length).match(/^./u)?.[0] ?? '';
  const to = end + sign.length + next.length;
  return { start, end: to, quote: raw.slice(start, to), replacement: next.toUpperCase() };
}

/** Returns the edit that takes out the sentence in which the words stand, or `null` where nothing would be left. */
export function sentenceLeftOut({ raw, sentences }: PreparedText, [start, end]: Span): TextEdit | null {
  const sentence = sentences.find(([from, to]) => from <= start && end <= to);
  if (!sentence || sentences.length < 2) return null;
  // A question would stay without its answer, and a word or two are no post.
  if (/[?:]\s*$/.test(raw.slice(0, sentence[0]))) return null;
  const rest = raw.slice(0, sentence[0]) + raw.slice(sentence[1]);
  return /(?:\p{L}{2,}\P{L}+){2,}\p{L}/u.test(rest) ? withoutSentence(raw, sentence) : null;
}

/** With the space on one side of it: on its left where there is a line before, else on its right. */
function withoutSentence(raw: string, [start, end]: Span): TextEdit {
  const left = /\s*$/.exec(raw.slice(0, start))?.[0].length ?? 0;
  if (start - left > 0) return without(raw, [start - left, end]);
  const right = /^\s*/.exec(raw.slice(end))?.[0].length ?? 0;
  return without(raw, [start, end + right]);
}

const without = (raw: string, [start, end]: Span): TextEdit => ({ start, end, quote: raw.slice(start, end), replacement: '' });
const spacesAt = (before: string): number => /[ \u00a0]*$/.exec(before)?.[0].length ?? 0;
