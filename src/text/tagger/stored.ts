// The learnt weights of the tagger as they ship: letters for numbers, in rows that compress well.

export interface StoredTagger {
  /** How many posts they were learnt from. */
  posts: number;
  /** The gaps between the features' ascending numbers, six bits a letter, in three rows: lowest bits first. */
  gaps: readonly string[];
  /** One letter a feature and row: how much it says for "begins" and for "goes on", from −31 to 31. */
  weights: readonly string[];
  /** What one of those is worth. */
  scale: number;
  /** How well it found names in labelled posts that it was not learnt from, part by part: F1 of whole spans and of touching ones. */
  figures: readonly { readonly part: string; readonly posts: number; readonly exact: number; readonly overlap: number }[];
  /** Twelve weights: from each mark, and from the start, to each mark. */
  steps: readonly number[];
}

/** Features are known by this many bits of their number. */
export const BITS = 24;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOUGHT = 32;

export const MOST = 31;

/** Returns the rows for ascending numbers and their weights, two each, already between −31 and 31. */
export function pack(features: readonly number[], weights: readonly (readonly [number, number])[]): Pick<StoredTagger, 'gaps' | 'weights'> {
  const gaps = features.map((feature, at) => feature - (features[at - 1] ?? 0));
  const row = (numbers: readonly number[]) => numbers.map((number) => LETTERS.charAt(number)).join('');
  return {
    gaps: [0, 6, 12].map((shift) => row(gaps.map((gap) => (gap >> shift) & 63))),
    weights: [0, 1].map((mark) => row(weights.map((pair) => pair[mark as 0 | 1] + NOUGHT))),
  };
}

/** Looks weights up by a feature's number, in a table twice as wide as it is full. */
export interface Table {
  /** Returns where a feature's two weights stand in `weights`, or -1. */
  find(feature: number): number;
  weights: Int8Array;
}

export function tableOf({ gaps, weights: rows }: StoredTagger): Table {
  const count = gaps[0]!.length;
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const width = 1 << Math.ceil(Math.log2(count * 2 + 1));
  const keys = new Int32Array(width).fill(-1);
  const places = new Int32Array(width);
  const weights = new Int8Array(count * 2);
  let feature = 0;
  for (let at = 0; at < count; at += 1) {
    for (let row = 0; row < 3; row += 1) feature += values[gaps[row]!.charCodeAt(at)]! << (row * 6);
    for (let mark = 0; mark < 2; mark += 1) weights[at * 2 + mark] = values[rows[mark]!.charCodeAt(at)]! - NOUGHT;
    let slot = feature & (width - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (width - 1);
    keys[slot] = feature;
    places[slot] = at * 2;
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
