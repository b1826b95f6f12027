// Decides whose a name is, pupil, adult, public figure or the author's family, by what was learnt from marked drafts.
import { remember } from '../../text/remember';
import { type StoredTable, tableOf } from '../../text/tagger/stored';
import type { Feature } from './part-features';
import stored from './part-weights.json';

export const PARTS = ['pupil', 'adult', 'public', 'family'] as const;
export type NamedPart = (typeof PARTS)[number];

export interface StoredParts extends StoredTable {
  biases: readonly number[];
  /** On drafts of an author not learnt from: how many there were, and how they were read. */
  figures: Readonly<Record<string, number>>;
}

export interface Decision {
  part: NamedPart | 'unclear';
  /** How likely it is a pupil's, 0 to 1. */
  pupil: number;
}

export interface Judge {
  /** Returns how far features lean, for each part; `before`: how far those lean that were summed already. */
  lean(features: readonly Feature[], before?: readonly number[]): readonly number[];
  /** Returns what that says. */
  decide(leanings: readonly number[]): Decision;
}

/** Returns a judge of features over these weights. */
export function createJudge(weights: StoredParts): Judge {
  const table = tableOf(weights);
  const placeOf = remember((name) => table.find(numberOf(name)));
  return {
    lean(features, before = weights.biases) {
      const sums = before.slice();
      for (const [name, much] of features) {
        const place = placeOf(name);
        if (place < 0) continue;
        for (let part = 0; part < sums.length; part += 1) sums[part]! += table.weights[place + part]! * weights.scale * much;
      }
      return sums;
    },
    decide(leanings) {
      const likely = leanings.map((sum) => 1 / (1 + Math.exp(-sum)));
      const best = likely.indexOf(Math.max(...likely));
      return { part: likely[best]! >= HALF ? PARTS[best]! : 'unclear', pupil: likely[0]! };
    },
  };
}

const HALF = 0.5;

/** FNV-1a, the upper 24 bits of 32. */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 8) & 0xffffff;
}

let made: Judge | null = null;

/** Lets the trainer go on with weights that it has just learnt. */
export const takeJudge = (weights: StoredParts): void => {
  made = createJudge(weights);
};

/** Returns the judge over the weights that ship, made when it is first wanted. */
export function judge(): Judge {
  made ??= createJudge(stored);
  return made;
}
