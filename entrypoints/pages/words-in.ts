// How the words of a policy are told apart, so that what is searched for and what is marked are the same words.

/** Hyphens and apostrophes hold a word together: "e-mail", "school’s". */
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** Returns the words of a text as they stand. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Returns what a word of the policy is found under: "E-mails" as "email" and "mail". */
export function keysOf(word: string): string[] {
  const parts = word.split('-').filter((part) => part.length > 1);
  return [...new Set([keyOf(word), ...parts.map(keyOf)])];
}

/** Returns the one form in which a searched word is looked for. */
export const keyOf = (word: string): string => singular(fold(word));

/** Returns the text in pieces, each either marked or not; whole words are marked. */
export function markedIn(text: string, keys: ReadonlySet<string>): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!keysOf(word).some((key) => keys.has(key))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), marked: false });
    pieces.push({ text: word, marked: true });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

const fold = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').replaceAll(/[-']/g, '');

/** Near enough: both sides of a search pass through it. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
