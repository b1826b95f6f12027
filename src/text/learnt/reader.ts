// Says how much a draft reads like those that people have marked for a rule: a sum of learnt weights over the words of its telling sentences and where it stands.
import type { Span } from '../../model/span';
import type { PreparedDraft, PreparedText } from '../prepare';
import { gramsOf } from './grams';
import { readWeights, type StoredWeights } from './stored';
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
  /** Returns the log odds that some stretch of the draft touches the rule; 0 is as likely as not. */
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
  const { rules, rows, columns, standings, second } = readWeights(weights);
  return {
    rules,
    read({ raw, sentences }, standing) {
      const known = sentences.map(([start, end]) => [...gramsOf(raw.slice(start, end))].flatMap((gram) => rows.get(gram) ?? []));
      const counts = known.map(({ length }) => length);
      const names = standingOf(standing);
      const sumsOf = (at: number) => known.map((grams) => grams.reduce((sum, row) => sum + columns[at]![row]!, 0));
      return {
        leaning(rule) {
          const at = rules.indexOf(rule);
          const { scale, bias } = second[at]!;
          const stands = names.reduce((total, name) => total + (standings.get(name)?.[at] ?? 0), 0);
          return furthest(sumsOf(at), counts) * scale + stands + bias;
        },
        weightiest(rule) {
          const leans = sumsOf(rules.indexOf(rule)).map((sum, index) => sum / Math.sqrt(counts[index]! || 1));
          const [start, end] = sentences[leans.indexOf(Math.max(...leans))] ?? [0, raw.length];
          return [start, end];
        },
      };
    },
    likelihood(rule, leaning, seen) {
      const { slope, trust, shift } = second[rules.indexOf(rule)]!;
      return 1 / (1 + Math.exp(-(slope * leaning + (seen ? trust : 0) + shift)));
    },
  };
}

let made: Learnt | null = null;

/** Returns the reader that ships, made when it is first wanted. */
export const learnt = (): Learnt => {
  made ??= createLearnt(stored as StoredWeights);
  return made;
};
