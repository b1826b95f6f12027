// The learnt weights as they ship: numbers of grams in order, and for each rule one byte a gram.

export interface StoredWeights {
  /** How many drafts they were learnt from. */
  drafts: number;
  /** Base64 of the grams' numbers, four bytes each, ascending. */
  grams: string;
  /** What places are called, in the order of each rule's `stands`. */
  standings: string[];
  rules: StoredRule[];
}

export interface StoredRule {
  rule: string;
  /** Base64 of one signed byte a gram, times `scale`. */
  weights: string;
  scale: number;
  bias: number;
  stands: number[];
  /** The second step: log odds = slope × leaning + trust, where the detector saw something, + shift. */
  slope: number;
  trust: number;
  shift: number;
}

/** Returns them ready for looking up. */
export function readWeights({ grams, standings, rules }: StoredWeights) {
  const numbers = new Uint32Array(bytesOf(grams).buffer);
  const rows = new Map<number, number>();
  numbers.forEach((gram, row) => void rows.set(gram, row));
  return {
    rules: rules.map(({ rule }) => rule),
    rows,
    columns: rules.map(({ weights }) => new Int8Array(bytesOf(weights).buffer)),
    standings: new Map(standings.map((name, at) => [name, rules.map(({ stands }) => stands[at] ?? 0)])),
    second: rules.map(({ scale, bias, slope, trust, shift }) => ({ scale, bias, slope, trust, shift })),
  };
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
