// A language for tests: every sentence of a catalogue between marks, longer and with accents. Text without marks is in no catalogue.

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** How much longer a sentence grows: translations of short ones are commonly a third longer. */
const GROWTH = 0.35;

/** Returns a catalogue in which every text, also what its functions return, is marked. Gaps such as `{link}` stay as they are. */
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return marked(words);
  if (typeof words === 'function') return (...given: unknown[]) => pseudo(words(...given));
  if (Array.isArray(words)) return words.map(pseudo);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
}

function marked(text: string): string {
  if (text === '') return text;
  const accented = text.replaceAll(/\{\w+\}|[aeiou]/gi, (found) => accents[found] ?? found);
  // In pieces, for a line may break between words.
  const more = ' ~~~~~'.repeat(Math.ceil((text.length * GROWTH) / 6));
  return `⟦${accented}${text.length < 6 ? '~~' : more}⟧`;
}
