// Marks pieces one after another as outside a name, beginning one or going on with one, so that the marks agree with each other.

/** 0 outside names, 1 where one begins, 2 where it goes on. */
export type Mark = 0 | 1 | 2;
export const MARKS: readonly Mark[] = [0, 1, 2];

/** Before the first piece. */
const START = 3;
const NEVER = -1e9;

/** The weight of going from a mark to the next, of twelve in a row; a name cannot go on where none has begun. */
export const stepOf = (steps: ArrayLike<number>, from: number, to: number): number =>
  to === 2 && (from === 0 || from === START) ? NEVER : steps[from * 3 + to]!;

/** The weights of going from each mark to each, not from the beginning. */
const between = (steps: ArrayLike<number>): Float64Array =>
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
