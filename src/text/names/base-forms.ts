// Takes regular English endings off a word, so that a list of words need not hold "walk", "walks", "walked" and "walking".

/** Returns what a regular ending may have been put on; not every one of them is a word. */
export function baseForms(word: string): string[] {
  const ending = /(?:ies|ied|es|s|ed|ing|d)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return [];
  const stem = word.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`];
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}
