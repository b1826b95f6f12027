// Says how much a draft reads like those that people have marked for a rule: a sum of learnt weights over its words and where it stands.
import { overlaps, type Span } from '../../model/span';
import { onceFor } from '../memory';
import type { PreparedDraft, PreparedText } from '../prepare';
import { once } from '../remember';
import { briefness, furthestIn, leanOf, type Paragraph, paragraphsIn, type Weighed } from './beginning';
import { gramsOf, PUPIL } from './grams';
import { gramsFrom, type StoredRule, type StoredWeights, weightsFrom } from './stored';
import stored from './weights.json';

/** Where a draft stands, as far as it tells one from another. */
export type Standing = Pick<PreparedDraft, 'platform' | 'surface' | 'account' | 'media' | 'to'>;

export interface Learnt {
  /** The rules it has learnt. */
  readonly rules: readonly string[];
  /** Reads a text sentence by sentence. `names`: where it names the author's school, and pupils, in order. */
  read(text: PreparedText, standing: Standing, names: readonly Name[]): Reading;
}

/** Where a rule's detector saw something, or might. */
export type SeenAt = 'nowhere' | 'anywhere' | readonly Span[];

export interface Reading {
  /** Returns how likely the draft touches the rule, 0 to 1. */
  likelihood(rule: string, seen: SeenAt): number;
  /** Returns the same of what stays without a stretch, given that the rule's detector sees nothing there. */
  likelihoodWithout(rule: string, stretch: Span): number;
  /** Returns, of the sentences that it is judged by, the one that leans furthest by itself. */
  weightiest(rule: string): Span;
}

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
      const paragraphs = once(() => paragraphsIn(raw, sentences));
      const isSeenIn =
        (seen: SeenAt) =>
        ([from, to]: Paragraph): boolean =>
          seen === 'anywhere' ||
          (seen !== 'nowhere' && seen.some((span) => overlaps(span, [sentences[from]![0], sentences[to - 1]![1]])));
      const judged = (rule: string, seen: SeenAt, of = read, parts = paragraphs()) => {
        const { at, learnt } = find(rule);
        const stands = names.reduce((total, name) => total + (learnt.stands[name] ?? 0), learnt.bias);
        const furthest = furthestIn(of, at, { neutral: -stands / learnt.scale, paragraphs: parts, seen: isSeenIn(seen) });
        return { at, learnt, furthest, leaning: furthest.leans * learnt.scale + stands };
      };
      const whole = new Map<string, ReturnType<typeof judged>>();
      /** Where there is one paragraph, it is the same wherever something was seen. */
      const judge = (rule: string, seen: SeenAt) => {
        if (paragraphs().length > 1 && seen !== 'nowhere') return judged(rule, seen);
        const known = whole.get(rule) ?? judged(rule, 'nowhere');
        whole.set(rule, known);
        return known;
      };
      return {
        likelihood(rule, seen) {
          const { learnt, leaning } = judge(rule, seen);
          return chance(readOf(learnt, leaning) + trustIn(learnt, text, seen));
        },
        likelihoodWithout(rule, stretch) {
          const stay = read.flatMap((one, at) => (overlaps(sentences[at]!, stretch) ? [] : { one, span: sentences[at]! }));
          const spans = stay.map(({ span }) => span);
          const left = stay.map(({ one }) => one);
          const { learnt, leaning } = judged(rule, 'nowhere', left, paragraphsIn(raw, spans, stretch));
          return chance(readOf(learnt, leaning));
        },
        weightiest(rule) {
          const { at, furthest } = judge(rule, 'nowhere');
          const leans = read.slice(0, furthest.sentences).map(({ sums, count }) => leanOf(sums[at]!, count));
          return sentences[leans.indexOf(Math.max(...leans))] ?? [0, raw.length];
        },
      };
    },
  };
}

/** The log odds by the reader alone. */
const readOf = ({ slope, shift }: StoredRule, leaning: number): number => slope * leaning + shift;

/** What the detector adds to them. Where something may yet be seen, the most that it can be: said in no words at all, or in many. */
function trustIn({ trust, brief }: StoredRule, text: PreparedText, seen: SeenAt): number {
  if (seen === 'nowhere') return 0;
  return trust + (seen === 'anywhere' ? Math.max(0, brief) : brief * briefness(text, seen));
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

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
