// The learnt weights as they ship: numbers of grams in order, and for each rule one byte a gram.

export interface StoredWeights {
  /** How many drafts they were learnt from. */
  drafts: number;
  /** Base64 of the grams' numbers, four bytes each, ascending. */
  grams: string;
  rules: readonly StoredRule[];
}

export interface StoredRule {
  rule: string;
  /** Base64 of one signed byte a gram, times `scale`. */
  weights: string;
  scale: number;
  bias: number;
  /** What it adds that a draft stands there, by the place's name. */
  stands: Readonly<Record<string, number>>;
  /** The second step: log odds = slope × leaning + shift, and where the detector saw something + trust + brief × how briefly it is said. */
  slope: number;
  shift: number;
  trust: number;
  brief: number;
}

/** Returns the numbers of the grams, ascending. */
export const gramsFrom = ({ grams }: StoredWeights): Uint32Array => new Uint32Array(bytesOf(grams).buffer);

/** Returns one weight a gram, to be multiplied by the rule's scale. */
export const weightsFrom = ({ weights }: StoredRule): Int8Array => new Int8Array(bytesOf(weights).buffer);

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
