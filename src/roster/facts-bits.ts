// How the facts of one fingerprint lie in 32 bits: 20 for the word's number, 3 for what part it is, 9 for the group.
export interface WordFacts {
  id: number;
  first: boolean;
  last: boolean;
  knownAs: boolean;
  group: number;
}

export const MOST_WORDS = 2 ** 20;
/** The number of "no group, or several". */
export const NO_GROUP = 2 ** 9 - 1;

export const packWord = ({ id, first, last, knownAs, group }: WordFacts): number =>
  ((id << 12) | (first ? 2048 : 0) | (last ? 1024 : 0) | (knownAs ? 512 : 0) | group) >>> 0;

export const unpackWord = (facts: number): WordFacts => ({
  id: facts >>> 12,
  first: (facts & 2048) !== 0,
  last: (facts & 1024) !== 0,
  knownAs: (facts & 512) !== 0,
  group: facts & NO_GROUP,
});
