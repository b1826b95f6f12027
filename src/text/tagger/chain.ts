// Marks pieces one after another as outside a name, beginning one or going on with one, so that the marks agree with each other.

/** 0 outside names, 1 where one begins, 2 where it goes on. */
export type Mark = 0 | 1 | 2;
export const MARKS: readonly Mark[] = [0, 1, 2];

/** Before the first piece. */
export const START = 3;
const NEVER = -1e9;

/** The weight of going from a mark to the next, of twelve in a row; a name cannot go on where none has begun. */
export const stepOf = (steps: ArrayLike<number>, from: number, to: number): number =>
  to === 2 && (from === 0 || from === START) ? NEVER : steps[from * 3 + to]!;

/** The weights of going from each mark to each, not from the beginning. */
export const between = (steps: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: 9 }, (_, step) => stepOf(steps, Math.floor(step / 3), step % 3));

/** Returns the likeliest marks; `scores` holds three numbers a piece. */
export function bestMarks(scores: ArrayLike<number>, steps: ArrayLike<number>): Mark[] {
  const count = scores.length / 3;
  const best = new Float64Array(count * 3);
  const came = new Uint8Array(count * 3);
  const all = between(steps);
  for (const to of MARKS) best[to] = stepOf(steps, START, to) + scores[to]!;
  for (let at = 3; at < count * 3; at += 3)
    for (let to = 0; to < 3; to += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < 3; from += 1) {
        const value = best[at - 3 + from]! + all[from * 3 + to]!;
        if (value <= most) continue;
        most = value;
        came[at + to] = from;
      }
      best[at + to] = most + scores[at + to]!;
    }
  const marks: Mark[] = [];
  let mark = MARKS.reduce((a, b) => (best[(count - 1) * 3 + b]! > best[(count - 1) * 3 + a]! ? b : a));
  for (let at = count - 1; at >= 0; at -= 1) {
    marks[at] = mark;
    mark = came[at * 3 + mark] as Mark;
  }
  return marks;
}

/**
 * Returns for each piece how likely a name begins there, 0 to 1, whatever the others are marked as. Sums from the start and from the end,
 * made small at each piece; how large they were altogether is the same for every mark and falls out.
 */
export function beginningsOf(scores: ArrayLike<number>, steps: ArrayLike<number>): Float64Array {
  const count = scores.length / 3;
  const powers = new Float64Array(count * 3);
  const forth = new Float64Array(count * 3);
  for (let at = 0; at < count * 3; at += 3) {
    const most = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!);
    for (let mark = at; mark < at + 3; mark += 1) powers[mark] = Math.exp(scores[mark]! - most);
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = between(steps).map(Math.exp);
  let [x = 0, y = 0, z = 0] = MARKS.map((mark) => Math.exp(stepOf(steps, START, mark)));
  for (let at = 0; at < count * 3; at += 3) {
    const share = 1 / (x * powers[at]! + y * powers[at + 1]! + z * powers[at + 2]!);
    const p = x * powers[at]! * share;
    const q = y * powers[at + 1]! * share;
    const r = z * powers[at + 2]! * share;
    forth[at] = p;
    forth[at + 1] = q;
    forth[at + 2] = r;
    x = a * p + d * q + g * r;
    y = b * p + e * q + h * r;
    z = c * p + f * q + i * r;
  }
  const begins = new Float64Array(count);
  [x, y, z] = [1, 1, 1];
  for (let at = (count - 1) * 3; at >= 0; at -= 3) {
    const beginning = forth[at + 1]! * y;
    begins[at / 3] = beginning / (forth[at]! * x + beginning + forth[at + 2]! * z);
    const share = 1 / (x * powers[at]! + y * powers[at + 1]! + z * powers[at + 2]!);
    const p = x * powers[at]! * share;
    const q = y * powers[at + 1]! * share;
    const r = z * powers[at + 2]! * share;
    x = a * p + b * q + c * r;
    y = d * p + e * q + f * r;
    z = g * p + h * q + i * r;
  }
  return begins;
}
