// Logistic regression with an L2 penalty over sparse rows, by dual coordinate descent (Yu, Huang and Lin 2011). Same rows and seed, same answer.

export interface Row {
  /** Columns that hold something, and what. */
  at: Int32Array;
  is: Float64Array;
}

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

/** Rounds over all rows; the answer moves little after these. */
const ROUNDS = 40;

/** Returns the weights that tell `yes` rows from the others; `cost` is what one misjudged row weighs against the penalty. */
export function fitLogistic(rows: readonly Row[], yes: readonly boolean[], columns: number, cost: number): Fitted {
  const weights = new Float64Array(columns + 1);
  // Near zero to begin with: no row says anything yet.
  const alphas = new Float64Array(rows.length).fill(cost * 0.001);
  const squares = rows.map(({ is }) => is.reduce((sum, value) => sum + value * value, 1));
  for (const [index, row] of rows.entries()) add(weights, row, alphas[index]! * (yes[index] ? 1 : -1));
  const order = rows.map((_, index) => index);
  const random = seeded(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sign = yes[index] ? 1 : -1;
      const alpha = alphas[index]!;
      const next = best(squares[index]!, sign * dot(weights, rows[index]!), alpha, cost);
      add(weights, rows[index]!, sign * (next - alpha));
      alphas[index] = next;
    }
  }
  return { weights: weights.subarray(0, columns), bias: weights[columns]! };
}

/** The new alpha between 0 and `cost`, by Newton's steps on its log odds, which have one zero. */
function best(square: number, margin: number, alpha: number, cost: number): number {
  const from = Math.min(Math.max(alpha / cost, 1e-12), 1 - 1e-12);
  let odds = Math.log(from / (1 - from));
  let low = -40;
  let high = 40;
  for (let step = 0; step < 30; step += 1) {
    const share = 1 / (1 + Math.exp(-odds));
    const value = square * (cost * share - alpha) + margin + odds;
    if (Math.abs(value) < 1e-6) break;
    if (value > 0) high = odds;
    else low = odds;
    const newton = odds - value / (square * cost * share * (1 - share) + 1);
    odds = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return cost / (1 + Math.exp(-odds));
}

/** The last column is the bias, which holds 1 in every row. */
function dot(weights: Float64Array, { at, is }: Row): number {
  let sum = weights[weights.length - 1]!;
  for (let index = 0; index < at.length; index += 1) sum += weights[at[index]!]! * is[index]!;
  return sum;
}

function add(weights: Float64Array, { at, is }: Row, much: number): void {
  weights[weights.length - 1]! += much;
  for (let index = 0; index < at.length; index += 1) weights[at[index]!]! += much * is[index]!;
}

export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Mulberry32. Returns numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
