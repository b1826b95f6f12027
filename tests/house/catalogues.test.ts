// Every catalogue is there in every language, and says nothing in English but names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesLike, read, root } from './sources';

const english = filesLike('{src,entrypoints}/**/*words.ts').filter((path) => /\bspoken\(/.test(read(path)));
const elsewhere = ['cy', 'sl'] as const;
const modules = import.meta.glob<Record<string, unknown>>('../../{src,entrypoints}/**/*words{,.cy,.sl}.ts');

/** Said alike in two languages, rightly: names, and what the sites call their own. */
const NAMES =
  /^(Second Glance|Facebook|Messenger|LinkedIn|Instagram|Google( Admin)?|Microsoft( Intune)?|English|Cymraeg|Slovenščina)$/;

const load = async (path: string): Promise<Record<string, unknown>> => {
  const module = await modules[`../../${path}`]?.();
  if (!module) throw new Error(`${path} cannot be loaded`);
  return module;
};

interface Leaf {
  key: string;
  text: string;
}

/** Every text, and every function as it is written. */
function leaves(words: unknown, key = ''): Leaf[] {
  if (typeof words === 'string') return [{ key, text: words }];
  if (typeof words === 'function') return [{ key, text: String(words).replaceAll(/\s+/g, ' ') }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => leaves(value, `${key}.${name}`));
}

/** Two words in a row are a sentence or a part of one; a single word may be the same in two languages. */
const isSentence = (text: string): boolean => /\p{L}{2,}[^\p{L}<>={}()]+\p{L}{2,}/u.test(textsIn(text)) && !NAMES.test(text);

/** Of a function, what stands in its quotes. */
const textsIn = (text: string): string =>
  /=>|\bfunction\b/.test(text) ? [...text.matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g)].map(([quote]) => quote).join(' | ') : text;

describe('catalogues', () => {
  it('are many', () => expect(english.length).toBeGreaterThan(8));

  it.each(english)('%s is there in every language', (path) => {
    const missing = elsewhere.filter((code) => !existsSync(join(root, path.replace(/\.ts$/, `.${code}.ts`))));
    expect(missing).toEqual([]);
    expect(read(path)).toContain('export const en');
  });

  it.each(english)('%s leaves no sentence in English', async (path) => {
    const { en } = await load(path);
    const own = new Map(leaves(en).map(({ key, text }) => [key, text]));
    expect(own.size).toBeGreaterThan(0);
    for (const code of elsewhere) {
      const { words } = await load(path.replace(/\.ts$/, `.${code}.ts`));
      const translated = leaves(words);
      expect(new Set(translated.map(({ key }) => key)), `${code} has the same keys`).toEqual(new Set(own.keys()));
      expect(
        translated.filter(({ key, text }) => own.get(key) === text && isSentence(text)),
        code,
      ).toEqual([]);
    }
  });

  it.each(english)('%s has the same gaps in every language', async (path) => {
    const gaps = (text: string) => (/=>|\bfunction\b/.test(text) ? [] : [...text.matchAll(/\{\w+\}/g)].map(String)).sort();
    const own = leaves((await load(path)).en);
    for (const code of elsewhere) {
      const translated = new Map(
        leaves((await load(path.replace(/\.ts$/, `.${code}.ts`))).words).map(({ key, text }) => [key, text]),
      );
      for (const { key, text } of own) expect(gaps(translated.get(key) ?? ''), `${code}${key}`).toEqual(gaps(text));
    }
  });

  it.each(elsewhere)('count by the rules of %s', (code) => {
    for (const path of filesLike(`{src,entrypoints}/**/*words.${code}.ts`))
      for (const [, other] of read(path).matchAll(/pluralsIn\('(\w+)'\)/g)) expect(other, path).toBe(code);
  });
});
