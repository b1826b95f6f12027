// A chain of marks fitted to lessons by stochastic gradients with steps of their own (AdaGrad). Same rows and seed, same answer.
import { between, MARKS, type Mark, START, stepOf } from '../text/tagger/chain';
import { seeded, shuffle } from './logistic';

/** Two weights a feature, for "begins" and "goes on"; "outside" is nought. */
export interface Chain {
  weights: Float64Array;
  /** From each mark (outside, begins, goes on, and the start) to each. */
  steps: Float64Array;
}

export interface Row {
  /** The columns of each piece. */
  at: readonly Int32Array[];
  marks: readonly Mark[];
  /** How much it counts. */
  weight: number;
}

/** Rounds over all rows; the figures move little after these. */
const ROUNDS = 8;
/** How long the first step is, and how strongly a weight is pulled towards nought whenever it is moved. */
const RATE = 0.1;
const PULL = 1e-4;
/** What is smaller moves nothing. */
const SMALL = 1e-5;

export interface Sparing {
  /** How much a round takes off every weight, in steps of its own, down to nought and no further (Duchi and Singer 2009); paid when next used. */
  toll: number;
  /** The answer is the mean after so many last rounds, all of them at most: what one round's order has left in it falls out. */
  settling: number;
}

/** Returns the weights under which the rows' own marks are likeliest, as few as `toll` leaves. */
export function fitChain(rows: readonly Row[], columns: number, seed: number, { toll, settling }: Sparing): Chain {
  const weights = new Float64Array(columns * 2);
  const squares = new Float64Array(columns * 2).fill(1e-4);
  const paid = new Float64Array(columns * 2);
  const means = new Float64Array(columns * 2);
  const steps = new Float64Array(12);
  const meanSteps = new Float64Array(12);
  const stepSquares = new Float64Array(12).fill(1e-4);
  const order = rows.map((_, index) => index).filter((index) => rows[index]!.at.length > 0);
  const random = seeded(seed);
  let due = 0;
  const pay = (key: number): void => {
    const cut = (RATE * (due - paid[key]!)) / Math.sqrt(squares[key]!);
    paid[key] = due;
    weights[key] = Math.sign(weights[key]!) * Math.max(0, Math.abs(weights[key]!) - cut);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index]!;
      due += toll / order.length;
      for (const mine of row.at)
        for (const column of mine) {
          pay(column * 2);
          pay(column * 2 + 1);
        }
      const { single, pair } = slopesOf(row, { weights, steps });
      row.at.forEach((mine, place) => {
        for (const mark of [0, 1]) {
          const slope = single[place * 2 + mark]! * row.weight;
          if (Math.abs(slope) < SMALL) continue;
          for (const column of mine) move(weights, squares, column * 2 + mark, slope + PULL * weights[column * 2 + mark]!);
        }
      });
      for (let key = 0; key < 12; key += 1) move(steps, stepSquares, key, pair[key]! * row.weight);
    }
    for (let key = 0; key < columns * 2; key += 1) pay(key);
    if (round < ROUNDS - settling) continue;
    addTo(means, weights, 1 / settling);
    addTo(meanSteps, steps, 1 / settling);
  }
  return { weights: means, steps: meanSteps };
}

function addTo(sums: Float64Array, some: Float64Array, share: number): void {
  for (let key = 0; key < sums.length; key += 1) sums[key]! += some[key]! * share;
}

function move(weights: Float64Array, squares: Float64Array, key: number, slope: number): void {
  squares[key]! += slope * slope;
  weights[key]! -= (RATE * slope) / Math.sqrt(squares[key]!);
}

/** Returns three scores a piece. */
export function scoresOf(at: Row['at'], weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(at.length * 3);
  at.forEach((mine, place) => {
    for (const column of mine) {
      scores[place * 3 + 1]! += weights[column * 2]!;
      scores[place * 3 + 2]! += weights[column * 2 + 1]!;
    }
  });
  return scores;
}

/** What is expected less what stands, for each piece and each step. */
function slopesOf({ at, marks }: Row, { weights, steps }: Chain): { single: Float64Array; pair: Float64Array } {
  const scores = scoresOf(at, weights);
  const { forth, back, total } = sumsOf(scores, steps);
  const single = new Float64Array(at.length * 2);
  const pair = new Float64Array(12);
  for (let place = 0; place < at.length; place += 1) {
    const key = place * 3;
    for (const mark of [1, 2])
      single[place * 2 + mark - 1] = Math.exp(forth[key + mark]! + back[key + mark]! - total) - (marks[place] === mark ? 1 : 0);
    for (const to of MARKS) {
      const after = scores[key + to]! + back[key + to]! - total;
      if (place === 0) pair[9 + to]! += Math.exp(stepOf(steps, 3, to) + after);
      else for (const from of MARKS) pair[from * 3 + to]! += Math.exp(forth[key - 3 + from]! + stepOf(steps, from, to) + after);
    }
    pair[(place === 0 ? 3 : marks[place - 1]!) * 3 + marks[place]!]! -= 1;
  }
  return { single, pair };
}

/** How likely everything is, summed from the start and from the end. */
export interface Sums {
  forth: Float64Array;
  back: Float64Array;
  total: number;
}

/** Returns logarithms: `forth + back − total` is that of the likelihood of a mark at a piece. */
export function sumsOf(scores: ArrayLike<number>, steps: ArrayLike<number>): Sums {
  const count = scores.length / 3;
  const forth = new Float64Array(count * 3);
  const back = new Float64Array(count * 3);
  const all = between(steps);
  for (const to of MARKS) forth[to] = stepOf(steps, START, to) + scores[to]!;
  for (let at = 3; at < count * 3; at += 3) {
    const [a, b, c] = [forth[at - 3]!, forth[at - 2]!, forth[at - 1]!];
    for (let to = 0; to < 3; to += 1)
      forth[at + to] = sumLog(a + all[to]!, b + all[3 + to]!, c + all[6 + to]!) + scores[at + to]!;
  }
  for (let at = (count - 1) * 3; at > 0; at -= 3) {
    const [a, b, c] = [scores[at]!, scores[at + 1]!, scores[at + 2]!];
    const [x, y, z] = [back[at]!, back[at + 1]!, back[at + 2]!];
    for (let from = 0; from < 9; from += 3)
      back[at - 3 + from / 3] = sumLog(all[from]! + a + x, all[from + 1]! + b + y, all[from + 2]! + c + z);
  }
  const last = (count - 1) * 3;
  return { forth, back, total: count ? sumLog(forth[last]!, forth[last + 1]!, forth[last + 2]!) : 0 };
}

function sumLog(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(powerOf(a - most) + powerOf(b - most) + powerOf(c - most));
}

/** One of the three is always 1, and the least are often nothing: most powers need not be worked out. */
const powerOf = (below: number): number => (below === 0 ? 1 : below < LEAST ? 0 : Math.exp(below));

/** Below it powers are no number but nought. */
const LEAST = -746;
