// Which beginning of a draft it is judged by: sentences are added up from the start, and paragraphs kept apart.
import type { Span } from '../../model/span';
import { bisect } from '../bisect';
import { isBlankBetween, paragraphStart } from '../paragraphs';
import type { PreparedText } from '../prepare';

/** Long drafts and short ones weigh alike: their words share this much. */
export const REACH = 8;

/** A few words weigh no more than so many would of which the others say nothing. */
export const FEWEST_KNOWN = 12;

/**
 * Returns how briefly the first of what was seen is said: 1 is in no words at all, 0 in sixteen or more from the beginning of its paragraph to
 * its own end. What comes after it counts for nothing.
 */
export function briefness(text: PreparedText, seen: readonly Span[]): number {
  const counts = seen.map(([from, end]) => wordsBetween(text, paragraphStart(text, from), end));
  return Math.max(0, 1 - Math.min(...counts) / NOT_BRIEF);
}

const NOT_BRIEF = 16;

/** How many words begin there, as far as that tells. */
function wordsBetween({ tokens }: PreparedText, from: number, end: number): number {
  let words = 0;
  for (let at = bisect(tokens.length, (at) => tokens[at]!.start < from); words < NOT_BRIEF; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= end) break;
    if (token.kind === 'word') words += 1;
  }
  return words;
}

/** Of what stands before it: a sentence that leans less by itself adds nothing, so that a draft is no worse for a neutral word after it. */
const TELLING = 0.5;

export interface Beginning {
  /** How far it leans. */
  leans: number;
  /** How many sentences it and what stands before it are. */
  sentences: number;
}

/** Of one sentence: the sum of its weights for each rule, and of how many words and groups. */
export interface Weighed {
  readonly sums: ArrayLike<number>;
  readonly count: number;
}

/** The sentences of a paragraph: from this one on, to before that one. */
export type Paragraph = readonly [from: number, to: number];

/** Returns the paragraphs of a text of which these sentences stay, in their numbers. `cut`: what is taken out, with the space beside it. */
export function paragraphsIn(raw: string, sentences: readonly Span[], cut: Span | null = null): Paragraph[] {
  const opens = sentences.flatMap(([start], at) => {
    if (at === 0) return [0];
    const end = sentences[at - 1]![1];
    const gap =
      cut && end <= cut[0] && cut[1] <= start ? raw.slice(end, cut[0]) + raw.slice(cut[1], start) : raw.slice(end, start);
    return isBlankBetween(gap) ? [at] : [];
  });
  return opens.map((from, index) => [from, opens[index + 1] ?? sentences.length]);
}

/**
 * Returns the beginning of a draft that leans furthest towards the rule at that place. What is said first colours what comes after it;
 * nothing said afterwards takes anything back, so that a kind word at the end changes nothing.
 * `neutral`: how far a draft leans that is as likely one as not; a later paragraph adds something only where it tells as much by itself.
 * `seen`: whether the rule's detector saw something in a paragraph, which then counts by itself as well.
 */
export function furthestIn(
  read: readonly Weighed[],
  rule: number,
  { neutral, paragraphs, seen }: { neutral: number; paragraphs: readonly Paragraph[]; seen(paragraph: Paragraph): boolean },
): Beginning {
  const [first = [0, 0] as const, ...others] = paragraphs;
  let furthest = furthestBeginning(read, rule, neutral, first);
  let before = addedUp(read, rule, first);
  for (const paragraph of others) {
    const own = furthestBeginning(read, rule, neutral, paragraph);
    const tells = own.leans >= Math.max(furthest.leans, neutral, 0);
    const isSeen = seen(paragraph);
    const { sum, count } = addedUp(read, rule, [paragraph[0], own.sentences], before);
    const upToHere = { leans: leanOf(sum, count), sentences: own.sentences };
    for (const one of [...(tells || isSeen ? [upToHere] : []), ...(isSeen ? [own] : [])])
      if (one.leans > furthest.leans) furthest = one;
    before = addedUp(read, rule, paragraph, before);
  }
  return furthest;
}

function addedUp(read: readonly Weighed[], rule: number, [from, to]: Paragraph, before = { sum: 0, count: 0 }): typeof before {
  let { sum, count } = before;
  for (let at = from; at < to; at += 1) {
    sum += read[at]!.sums[rule]!;
    count += read[at]!.count;
  }
  return { sum, count };
}

/** The same of one paragraph. A sentence that by itself leans less than half as far as one in doubt adds nothing. */
function furthestBeginning(read: readonly Weighed[], rule: number, neutral: number, [from, end]: Paragraph): Beginning {
  let [sum, count] = [0, 0];
  let furthest: Beginning | null = null;
  for (let at = from; at < end; at += 1) {
    const { sums, count: more } = read[at]!;
    const own = sums[rule]!;
    sum += own;
    count += more;
    const leans = leanOf(sum, count);
    const isTelling = furthest === null || leanOf(own, more) >= TELLING * Math.max(furthest.leans, neutral, 0);
    if (isTelling && leans > (furthest?.leans ?? Number.NEGATIVE_INFINITY)) furthest = { leans, sentences: at + 1 };
  }
  return furthest ?? { leans: 0, sentences: from };
}

/** Returns how far sentences lean together, given the sum of their weights and of how many words and groups they are. */
export const leanOf = (sum: number, count: number): number => (REACH * sum) / Math.sqrt(Math.max(count, FEWEST_KNOWN));
