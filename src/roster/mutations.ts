// Welsh changes the first letters of names after many a word: "i Wen" is to Gwen, "â Phritchard" with Pritchard.

/** Returns what the folded word may have begun as, or `[]` when it begins as no changed word does. */
export function unmutated(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return CHANGES.filter(([changed]) => word.startsWith(changed)).flatMap(([changed, origins]) =>
    origins.map((origin) => origin + word.slice(changed.length)),
  );
}

const SHORTEST = 3;

/** Soft, nasal and breathed. A `g` is lost altogether before a vowel or one of l, r, w. */
const CHANGES: readonly (readonly [changed: string, origins: readonly string[]])[] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ph', ['p']],
  ['th', ['t']],
  ['ch', ['c']],
  ['ng', ['g']],
  ['dd', ['d']],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['f', ['b', 'm']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['w', ['gw']],
];
