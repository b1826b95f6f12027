// What the learnt reader sees of a sentence: its words, and those that stand side by side, each as one number.

/** One address or handle is to it like the next. Begun only where a word begins: each of many hyphens would look to the end. */
const ADDRESS = /https?:\/\/\S+|\b(?<!\w-*)[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
const HANDLE = /@\w+/g;
/** How a pupil's name is read, whoever it is. */
export const PUPIL = '<pupil>';
/** What a fix puts there tells as much and as little as the name. */
const NOBODY =
  /\b(?:a|one) (\p{L}+ )?pupils?(?: in (?:my |our )?(?:(?:year|form|class|reception)(?: \w{1,3})?|\d{1,2}\p{L}))?('s)?\b/gu;
const WORD = /<url>|<at>|<pupil>(?:'s)?|\p{L}+(?:'\p{L}+)?|\p{N}+|[^\p{L}\p{N}\s]/gu;
const JOINED = /^(.+?)(n't|'s|'re|'ve|'ll|'d|'m)$/u;
const DIGIT = /^\p{N}/u;

/** No sentence that people write is longer; what is, is read so far. */
const MOST_WORDS = 200;
const LONGEST_GRAM = 3;

/** "Safeguarding" and "safeguarded" begin alike: a word counts by so many of its first letters too. */
const BEGINNING = 4;

/** Returns the words in lower case, numbers by their length, endings such as "n't" by themselves. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of plainOf(text).match(WORD) ?? []) {
    if (words.length >= MOST_WORDS) break;
    const joined = JOINED.exec(word);
    if (joined) words.push(joined[1]!, joined[2]!);
    else words.push(DIGIT.test(word) ? `#${Math.min(word.length, 5)}` : word);
  }
  return words;
}

/** Most sentences have no address, handle or pupil in them, which is sooner told than looked for. */
function plainOf(text: string): string {
  let plain = text.toLowerCase().replace(/[’‘]/g, "'");
  if (/[\w-]\.[\w-]|:\/\//.test(plain)) plain = plain.replace(ADDRESS, ' <url> ');
  if (plain.includes('@')) plain = plain.replace(HANDLE, ' <at> ');
  return plain.includes('pupil') ? plain.replace(NOBODY, ` $1${PUPIL}$2 `) : plain;
}

/** Returns the numbers of every word, pair and triple, and of the beginnings of longer words, each once. */
export function gramsOf(sentence: string): Set<number> {
  const words = ['<s>', ...wordsOf(sentence), '</s>'];
  const grams = new Set<number>();
  for (let start = 0; start < words.length; start += 1) {
    if (words[start]!.length > BEGINNING) grams.add(stir(BEGINNINGS, words[start]!.slice(0, BEGINNING)) >>> 0);
    let hash = OFFSET;
    for (let end = start; end < Math.min(start + LONGEST_GRAM, words.length); end += 1) {
      hash = stir(hash, words[end]!);
      grams.add(hash >>> 0);
    }
  }
  return grams;
}

/** FNV-1a, 32 bits: of fifty thousand numbers among four thousand million hardly two are the same. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Beginnings are numbered apart from words, by what no word is. */
const BEGINNINGS = stir(OFFSET, ' ');

function stir(hash: number, word: string): number {
  let next = Math.imul(hash ^ 0x1f, PRIME);
  for (let at = 0; at < word.length; at += 1) next = Math.imul(next ^ word.charCodeAt(at), PRIME);
  return next;
}
