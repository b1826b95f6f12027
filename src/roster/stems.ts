// Grammatical endings on names: "Žige", "Žigi", "Žigov" and "Novakovo" lead back to Žiga and Novak, "Okafors" to Okafor.

/** Returns what the word may be without its ending, or `[]` when it has none. Not every one of them is a name. */
export function stemsOf(word: string): string[] {
  const stems = new Set<string>();
  for (const [ending, nominatives] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const nominative of nominatives) if (stem.length + nominative.length > 2) stems.add(stem + nominative);
    if (ending === 's' || !nominatives.includes('')) continue;
    // "Marka" is of Marko or Mark, "Zajca" of Zajec, "Vidmarja" of Vidmar, "Tineta" of Tine.
    const inserted = /^(.*[^aeiou])([^aeiou])$/.exec(stem);
    if (inserted) stems.add(`${inserted[1]}e${inserted[2]}`);
    if (stem.endsWith('rj')) stems.add(stem.slice(0, -1));
    if (stem.endsWith('et') && stem.length > 3) stems.add(stem.slice(0, -1));
  }
  stems.delete(word);
  return [...stems];
}

const POSSESSIVE_OF_MEN = [
  'ov',
  'ova',
  'ove',
  'ovi',
  'ovo',
  'ovega',
  'ovim',
  'ovem',
  'ev',
  'eva',
  'eve',
  'evi',
  'evo',
  'evega',
  'evim',
  'evem',
];
const POSSESSIVE_OF_WOMEN = ['in', 'ina', 'ine', 'ini', 'ino', 'inega', 'inim', 'inem'];

const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['e', ['a']],
  ['i', ['a', '']],
  ['o', ['a']],
  ['a', ['', 'o', 'e']],
  ['u', ['', 'o', 'a']],
  ['om', ['', 'o', 'a']],
  ['em', ['', 'e', 'a']],
  ['s', ['']],
  ...POSSESSIVE_OF_MEN.map((ending) => [ending, ['', 'a', 'o', 'e']] as const),
  ...POSSESSIVE_OF_WOMEN.map((ending) => [ending, ['a', '']] as const),
];
