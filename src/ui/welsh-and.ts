// "A" and "ac": Welsh has two forms of "and", by what follows.

/** Little words that follow "ac" though they begin with a consonant. */
const AFTER_AC = /^(?:mewn|mor|mae|nid|na|fel|felly|yn)(?!\p{L})/iu;

/** A vowel as it is written, "w" and "y" too; the names of the letters F, L, M, N, R, S and X begin with one when they stand alone. */
const VOWEL = /^(?:[aeiouwyâêîôûŵŷáéíóúäëïöü]|[flmnrsx](?!\p{L}))/iu;

/** In names W is the English consonant: "a Westfield", but "ac wedi". */
const CONSONANT_W = /^W[aeio]/;

/** Returns the "and" that stands before these words. */
export const andBefore = (words: string): 'a' | 'ac' => {
  const bare = words.replace(/^[^\p{L}\p{N}]+/u, '');
  return AFTER_AC.test(bare) || (VOWEL.test(bare) && !CONSONANT_W.test(bare)) ? 'ac' : 'a';
};
