// Says how much a draft reads like those that people have marked for a rule: a sum of learnt weights over its words and where it stands.
import { overlaps, type Span } from '../../model/span';
import { bisect } from '../bisect';
import { onceFor } from '../memory';
import type { PreparedDraft, PreparedText } from '../prepare';
import { gramsOf, PUPIL } from './grams';
import { gramsFrom, type StoredWeights, weightsFrom } from './stored';
import stored from './weights.json';

/** Where a draft stands, as far as it tells one from another. */
export type Standing = Pick<PreparedDraft, 'platform' | 'surface' | 'account' | 'media' | 'to'>;

export interface Learnt {
  /** The rules it has learnt. */
  readonly rules: readonly string[];
  /** Reads a text sentence by sentence. `names`: where it names the author's school, and pupils, in order. */
  read(text: PreparedText, standing: Standing, names: readonly Name[]): Reading;
  /** Returns how likely the rule is touched, 0 to 1, given how far the draft leans and whether its detector saw something. */
  likelihood(rule: string, leaning: number, seen: boolean): number;
}

export interface Reading {
  /** Returns the log odds that the draft touches the rule; 0 is as likely as not. `without`: a stretch whose sentences are passed over. */
  leaning(rule: string, without?: Span): number;
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

/** Somebody's or something's name, of which what it is called tells nothing. */
export interface Name {
  readonly span: Span;
  readonly of: 'school' | 'pupil';
}

/** Returns the sentences as they are read: with each name told as what a fix makes of it. `names`: in order. */
export const sentencesOf = ({ raw, sentences }: Pick<PreparedText, 'raw' | 'sentences'>, names: readonly Name[]): string[] =>
  sentences.map(([start, end]) => {
    let read = '';
    let done = start;
    for (const { span, of } of names) {
      if (span[0] < done || span[1] > end) continue;
      const before = raw.slice(done, span[0]);
      read += of === 'pupil' ? before + PUPIL : asSchool(before);
      done = span[1];
    }
    return read + raw.slice(done, end);
  });

const asSchool = (before: string): string =>
  WHOSE.test(before) ? `${before}school` : `${before.replace(/\bthe $/i, '')}my school`;

/** "Our Oakfold" is "our school" already. */
const WHOSE = /\b(?:my|our|your|his|her|their|this|that|an?) $/i;

/** Returns how many sentences begin before the first blank line. */
export function inFirstParagraph({ raw, sentences }: Pick<PreparedText, 'raw' | 'sentences'>): number {
  const blank = raw.trimEnd().search(/\n\s*\n/);
  return blank < 0 ? sentences.length : bisect(sentences.length, (at) => sentences[at]![0] < blank);
}

export interface Beginning {
  /** How far it leans. */
  leans: number;
  /** How many sentences it is of. */
  sentences: number;
}

/** Of one sentence: the sum of its weights for each rule, and of how many words and groups. */
export interface Weighed {
  readonly sums: ArrayLike<number>;
  readonly count: number;
}

/**
 * Returns the beginning of a draft that leans furthest towards the rule at that place, given its sentences.
 * What is said first colours what comes after it; nothing said afterwards takes anything back, so that a kind word at the end changes nothing.
 * `neutral`: how far a draft leans that is as likely one as not; a sentence that by itself leans less than half of it adds nothing.
 * `first`: how many sentences its first paragraph has; what stands apart from that adds something only where it would tell by itself.
 */
export function furthestBeginning(read: readonly Weighed[], rule: number, neutral: number, first: number): Beginning {
  let [sum, count] = [0, 0];
  let furthest: Beginning | null = null;
  read.forEach(({ sums, count: more }, at) => {
    const own = sums[rule]!;
    sum += own;
    count += more;
    const leans = leanOf(sum, count);
    const telling = at < first ? TELLING : 1;
    const isTelling = furthest === null || leanOf(own, more) >= telling * Math.max(furthest.leans, neutral, 0);
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
    read(text, standing, named) {
      const { raw, sentences } = text;
      const read = sentencesOf(text, named).map((sentence) => weighed(text, sentence));
      const names = standingOf(standing);
      const first = inFirstParagraph(text);
      const judged = (rule: string, of: readonly Weighed[]) => {
        const { at, learnt } = find(rule);
        const stands = names.reduce((total, name) => total + (learnt.stands[name] ?? 0), learnt.bias);
        const beginning = furthestBeginning(of, at, -stands / learnt.scale, first);
        return { at, sentences: beginning.sentences, leaning: beginning.leans * learnt.scale + stands };
      };
      const whole = new Map<string, ReturnType<typeof judged>>();
      const judge = (rule: string) => {
        const known = whole.get(rule) ?? judged(rule, read);
        whole.set(rule, known);
        return known;
      };
      return {
        leaning(rule, without) {
          if (!without) return judge(rule).leaning;
          return judged(
            rule,
            read.filter((_, index) => !overlaps(sentences[index]!, without)),
          ).leaning;
        },
        weightiest(rule) {
          const { at, sentences: last } = judge(rule);
          const leans = read.slice(0, last).map(({ sums, count }) => leanOf(sums[at]!, count));
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
