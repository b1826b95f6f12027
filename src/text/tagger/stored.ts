// Learnt weights as they ship: letters for numbers, in rows that compress well.

/** Features by their numbers, with what each says for several answers. */
export interface StoredTable {
  /** The gaps between the features' ascending numbers, six bits a letter, in as many rows as are needed: lowest bits first. */
  gaps: readonly string[];
  /** A row for each answer, one letter a feature: how much it says for it, from −31 to 31. */
  weights: readonly string[];
  /** What one of those is worth. */
  scale: number;
}

/** Two answers: "begins" and "goes on". */
export interface StoredTagger extends StoredTable {
  /** How many posts they were learnt from. */
  posts: number;
  /** How well it found names in labelled posts that it was not learnt from, part by part: F1 of whole spans and of touching ones. */
  figures: readonly { readonly part: string; readonly posts: number; readonly exact: number; readonly overlap: number }[];
  /** Twelve weights: from each mark, and from the start, to each mark. */
  steps: readonly number[];
}

/**
 * Features are known by this many bits of their number: two that share them are learnt as one. Of half a million numbers one in nine is
 * kept, and to say which costs four bits and a half each; of eight times as many numbers it would cost three bits more.
 */
export const BITS = 19;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOUGHT = 32;

const MOST = 31;

/**
 * Returns ascending numbers and their weights, a row for each answer, as they are stored; what is louder than `loudest` is cut off, and
 * told in so many `steps` either way: fewer of them compress better.
 */
export function packTable(
  features: readonly number[],
  rows: readonly (readonly number[])[],
  loudest: number,
  steps = MOST,
): StoredTable {
  const gaps = features.map((feature, at) => feature - (features[at - 1] ?? 0));
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const scale = loudest / steps;
  const rounded = (weight: number) => Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
  const letters = (numbers: readonly number[]) => numbers.map((number) => LETTERS.charAt(number)).join('');
  return {
    gaps: [0, 6, 12, 18]
      .filter((shift) => shift === 0 || widest >> shift > 0)
      .map((shift) => letters(gaps.map((gap) => (gap >> shift) & 63))),
    weights: rows.map((row) => letters(row.map((weight) => rounded(weight) + NOUGHT))),
    scale,
  };
}

/** Looks weights up by a feature's number, in a table twice as wide as it is full. */
export interface Table {
  /** Returns where a feature's first weight stands in `weights`, the others behind it, or -1. */
  find(feature: number): number;
  weights: Int8Array;
}

/** Returns the table, ready to be asked. */
export function tableOf({ gaps, weights: rows }: StoredTable): Table {
  const count = gaps[0]!.length;
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const width = 1 << Math.ceil(Math.log2(count * 2 + 1));
  const keys = new Int32Array(width).fill(-1);
  const places = new Int32Array(width);
  const answers = rows.length;
  const weights = new Int8Array(count * answers);
  let feature = 0;
  for (let at = 0; at < count; at += 1) {
    for (let row = 0; row < gaps.length; row += 1) feature += values[gaps[row]!.charCodeAt(at)]! << (row * 6);
    for (let answer = 0; answer < answers; answer += 1)
      weights[at * answers + answer] = values[rows[answer]!.charCodeAt(at)]! - NOUGHT;
    let slot = feature & (width - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (width - 1);
    keys[slot] = feature;
    places[slot] = at * answers;
  }
  return {
    weights,
    find(wanted) {
      for (let slot = wanted & (width - 1); keys[slot] !== -1; slot = (slot + 1) & (width - 1))
        if (keys[slot] === wanted) return places[slot]!;
      return -1;
    },
  };
}
