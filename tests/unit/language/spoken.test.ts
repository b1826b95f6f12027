// Words follow the language: when it changes, when catalogues come late or not at all, and when it changes twice at once.
import { afterEach, describe, expect, it } from 'vitest';
import { PSEUDO } from '../../../src/language/languages';
import { language, locale, speak, spoken, type Words, written } from '../../../src/language/spoken';

const en = {
  hello: 'Hello there',
  many: (count: number) => `${count} drafts`,
  deep: { list: ['one thing', 'another'] },
  gap: 'Read {link} now',
};
const cy: Words<typeof en> = {
  hello: 'Helo chi',
  many: (count) => `${count} drafft`,
  deep: { list: ['un', 'dau'] },
  gap: 'Darllenwch {link} nawr',
};
const sl: Words<typeof en> = { ...cy, hello: 'Pozdravljeni' };

afterEach(() => speak('en'));

describe('words', () => {
  it('are in the language that is spoken when they are asked for', async () => {
    const words = spoken(en, { cy: async () => ({ words: cy }), sl: async () => ({ words: sl }) });
    expect(words().hello).toBe('Hello there');
    await speak('cy');
    expect([words().hello, words().many(2), language(), locale()]).toEqual(['Helo chi', '2 drafft', 'cy', 'cy']);
    await speak('sl');
    expect([words().hello, written(1200.5)]).toEqual(['Pozdravljeni', '1200,5']);
  });

  it('of a part that is loaded later follow too', async () => {
    await speak('cy');
    const words = spoken(en, { cy: async () => ({ words: cy }), sl: async () => ({ words: sl }) });
    await expect.poll(() => words().hello).toBe('Helo chi');
  });

  it('stay English where a catalogue cannot be fetched', async () => {
    const lost = spoken(en, { cy: () => Promise.reject(new Error('no such chunk')), sl: async () => ({ words: sl }) });
    const there = spoken(en, { cy: async () => ({ words: cy }), sl: async () => ({ words: sl }) });
    await speak('cy');
    expect([lost().hello, there().hello, language()]).toEqual(['Hello there', 'Helo chi', 'cy']);
  });

  it('follow the later of two changes, whichever is ready first', async () => {
    let arrive = (_: { words: Words<typeof en> }) => {};
    const slow = new Promise<{ words: Words<typeof en> }>((resolve) => {
      arrive = resolve;
    });
    const words = spoken(en, { cy: () => slow, sl: async () => ({ words: sl }) });
    const first = speak('cy');
    await speak('sl');
    arrive({ words: cy });
    await first;
    expect([language(), words().hello]).toEqual(['sl', 'Pozdravljeni']);
  });

  it('are marked in the language for tests, gaps aside', async () => {
    const words = spoken(en, { cy: async () => ({ words: cy }), sl: async () => ({ words: sl }) });
    await speak(PSEUDO);
    expect(words().hello).toMatch(/^⟦Hélló théré~+⟧$/);
    expect(words().many(3)).toMatch(/^⟦3 dráfts~+⟧$/);
    expect(words().deep.list).toEqual([expect.stringMatching(/^⟦/), expect.stringMatching(/^⟦/)]);
    expect(words().gap).toContain('{link}');
    expect(locale()).toBe('en-GB');
  });
});
