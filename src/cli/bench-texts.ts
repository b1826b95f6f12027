// The texts that speed is measured on: labelled drafts strung together.
import { readFileSync } from 'node:fs';

/** Returns the texts of a file of drafts. */
export const readTexts = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Returns drafts strung together from the given one on, to the wanted length. */
export function cut(texts: readonly string[], from: number, length: number): string {
  let text = '';
  for (let index = from; text.length < length; index += 1) text += `${texts[index % texts.length]} `;
  return text.slice(0, length);
}
