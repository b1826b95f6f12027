// Says how much a draft reads like those that people have marked for a rule: a sum of learnt weights over its words and where it stands.
import type { Span } from '../../model/span';
import { onceFor } from '../memory';
import type { PreparedDraft, PreparedText } from '../prepare';
import { gramsOf } from './grams';
import { gramsFrom, type StoredWeights, weightsFrom } from './stored';
import stored from './weights.json';

/** Where a draft stands, as far as it tells one from another. */
export type Standing = Pick<PreparedDraft, 'platform' | 'surface' | 'account' | 'media' | 'to'>;

export interface Learnt {
  /** The rules it has learnt. */
  readonly rules: readonly string[];
  /** Reads a text sentence by sentence. `schools`: where it names the author's school, in order. */
  read(text: PreparedText, standing: Standing, schools: readonly Span[]): Reading;
  /** Returns how likely the rule is touched, 0 to 1, given how far the draft leans and whether its detector saw something. */
  likelihood(rule: string, leaning: number, seen: boolean): number;
}

export interface Reading {
  /** Returns the log odds that the draft touches the rule; 0 is as likely as not. */
  leaning(rule: string): number;
  /** Returns, of the sentences that it is judged by, the one that leans furthest by itself. */
  weightiest(rule: string): Span;
}

/** Long drafts and short ones weigh alike: their words share this much. */
export const REACH = 8;

/** A few words weigh no more than so many would of which the others say nothing. */
export const FEWEST_KNOWN = 12;

/** Of what stands before it: a sentence that leans less by itself adds nothing, so that a draft is no worse for a neutral word after it. */
const TELLING = 0.5;

/** Returns the names of what is known of where a draft stands. */
export const standingOf = ({ platform, surface, account, media, to }: Standing): string[] => [
  `platform ${platform}`,
  `surface ${surface}`,
  `account ${account.kind}`,
  `media ${media.length > 0}`,
  `to ${(to?.length ?? 0) > 0}`,
];

/** A school is to the reader what a fix makes of its name. What it is called tells nothing. */
const SCHOOL = 'my school';

/** Returns the sentences as they are read: with the name of the author's school told as theirs. */
export const sentencesOf = ({ raw, sentences }: Pick<PreparedText, 'raw' | 'sentences'>, schools: readonly Span[]): string[] =>
  sentences.map(([start, end]) => {
    let read = '';
    let done = start;
    for (const [from, to] of schools) {
      if (from < done || to > end) continue;
      read += raw.slice(done, from).replace(/\bthe $/i, '') + SCHOOL;
      done = to;
    }
    return read + raw.slice(done, end);
  });

export interface Beginning {
  /** How far it leans. */
  leans: number;
  /** How many sentences it is of. */
  sentences: number;
}

/**
 * Returns the beginning of a draft that leans furthest, given the sum of weights of each sentence and how many words and groups it was of.
 * What is said first colours what comes after it; nothing said afterwards takes anything back, so that a kind word at the end changes nothing.
 * `neutral`: how far a draft leans that is as likely one as not; a sentence that by itself leans less than half of it adds nothing.
 */
export function furthestBeginning(sums: readonly number[], counts: readonly number[], neutral: number): Beginning {
  let [sum, count] = [0, 0];
  let furthest: Beginning | null = null;
  counts.forEach((more, at) => {
    sum += sums[at]!;
    count += more;
    const leans = leanOf(sum, count);
    const isTelling = furthest === null || leanOf(sums[at]!, more) >= TELLING * Math.max(furthest.leans, neutral, 0);
    if (isTelling && leans > (furthest?.leans ?? Number.NEGATIVE_INFINITY)) furthest = { leans, sentences: at + 1 };
  });
  return furthest ?? { leans: 0, sentences: 0 };
}

const leanOf = (sum: number, count: number): number => (REACH * sum) / Math.sqrt(Math.max(count, FEWEST_KNOWN));

/** Returns a reader over these weights. */
export function createLearnt(weights: StoredWeights): Learnt {
  const { rules } = weights;
  const grams = gramsFrom(weights);
  const columns = rules.map(weightsFrom);
  const places = new Map(rules.map(({ rule }, at) => [rule, at]));
  const find = (rule: string) => {
    const at = places.get(rule);
    if (at === undefined) throw new Error(`"${rule}" was never learnt`);
    return { at, learnt: rules[at]! };
  };
  /** Of one sentence: how many of its grams are known, and the sum of their weights for each rule. */
  const weighed = onceFor((sentence): Weighed => {
    const sums = new Float64Array(rules.length);
    let count = 0;
    for (const gram of gramsOf(sentence)) {
      const row = indexIn(grams, gram);
      if (row < 0) continue;
      count += 1;
      for (let at = 0; at < sums.length; at += 1) sums[at]! += columns[at]![row]!;
    }
    return { sums, count };
  });
  return {
    rules: [...places.keys()],
    read(text, standing, schools) {
      const { raw, sentences } = text;
      const read = sentencesOf(text, schools).map((sentence) => weighed(text, sentence));
      const counts = read.map(({ count }) => count);
      const sumsFor = (at: number) => read.map(({ sums }) => sums[at]!);
      const names = standingOf(standing);
      const judged = (rule: string) => {
        const { at, learnt } = find(rule);
        const sums = sumsFor(at);
        const stands = names.reduce((total, name) => total + (learnt.stands[name] ?? 0), learnt.bias);
        return { sums, stands, scale: learnt.scale, beginning: furthestBeginning(sums, counts, -stands / learnt.scale) };
      };
      return {
        leaning(rule) {
          const { beginning, stands, scale } = judged(rule);
          return beginning.leans * scale + stands;
        },
        weightiest(rule) {
          const { sums, beginning } = judged(rule);
          const leans = sums.slice(0, beginning.sentences).map((sum, index) => leanOf(sum, counts[index]!));
          return sentences[leans.indexOf(Math.max(...leans))] ?? [0, raw.length];
        },
      };
    },
    likelihood(rule, leaning, seen) {
      const { slope, trust, shift } = find(rule).learnt;
      return 1 / (1 + Math.exp(-(slope * leaning + (seen ? trust : 0) + shift)));
    },
  };
}

interface Weighed {
  sums: Float64Array;
  count: number;
}

/** Where a number stands among ascending ones; -1 where it does not. */
function indexIn(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

let made: Learnt | null = null;

/** Returns the reader that ships, made when it is first wanted. */
export const learnt = (): Learnt => {
  made ??= createLearnt(stored);
  return made;
};
