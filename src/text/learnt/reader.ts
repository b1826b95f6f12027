// Says how much a draft reads like those that people have marked for a rule: a sum of learnt weights over the words of its telling sentences and where it stands.
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
  /** Reads a text sentence by sentence. */
  read(text: PreparedText, standing: Standing): Reading;
  /** Returns how likely the rule is touched, 0 to 1, given how far the draft leans and whether its detector saw something. */
  likelihood(rule: string, leaning: number, seen: boolean): number;
}

export interface Reading {
  /** Returns the log odds that the draft's telling sentences touch the rule; 0 is as likely as not. */
  leaning(rule: string): number;
  /** Returns the sentence that leans furthest by itself. */
  weightiest(rule: string): Span;
}

/** Long drafts and short ones weigh alike: their words share this much. */
export const REACH = 8;

/** Of the furthest sentence's leaning: what leans less says nothing for or against, so that a kind word after it changes nothing. */
const TELLING = 0.7;

/** However often a thing is said, it is said as loud as this many times. */
const MOST_TELLING = 3;

/** Returns the names of what is known of where a draft stands. */
export const standingOf = ({ platform, surface, account, media, to }: Standing): string[] => [
  `platform ${platform}`,
  `surface ${surface}`,
  `account ${account.kind}`,
  `media ${media.length > 0}`,
  `to ${(to?.length ?? 0) > 0}`,
];

/** Returns how far the telling sentences lean together, given the sum of weights of each and how many words and groups it was of. */
export function furthest(sums: readonly number[], counts: readonly number[]): number {
  const leans = sums
    .map((sum, at) => ({ sum, count: counts[at]!, alone: counts[at]! > 0 ? sum / Math.sqrt(counts[at]!) : 0 }))
    .sort((a, b) => b.alone - a.alone);
  const most = leans[0]?.alone ?? 0;
  if (most <= 0) return REACH * most;
  const telling = leans.slice(0, MOST_TELLING).filter(({ alone }) => alone >= most * TELLING);
  const sum = telling.reduce((total, one) => total + one.sum, 0);
  const count = telling.reduce((total, one) => total + one.count, 0);
  return REACH * Math.max(most, sum / Math.sqrt(count));
}

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
  /** Of two schools each asks about the same text. */
  const known = new WeakMap<PreparedText, readonly Weighed[]>();
  return {
    rules: [...places.keys()],
    read(text, standing) {
      const { raw, sentences } = text;
      const read = known.get(text) ?? sentences.map((span) => weighed(text, raw.slice(...span)));
      known.set(text, read);
      const counts = read.map(({ count }) => count);
      const sumsFor = (at: number) => read.map(({ sums }) => sums[at]!);
      const names = standingOf(standing);
      return {
        leaning(rule) {
          const { at, learnt } = find(rule);
          const stands = names.reduce((total, name) => total + (learnt.stands[name] ?? 0), 0);
          return furthest(sumsFor(at), counts) * learnt.scale + stands + learnt.bias;
        },
        weightiest(rule) {
          const leans = sumsFor(find(rule).at).map((sum, index) => sum / Math.sqrt(counts[index]! || 1));
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
