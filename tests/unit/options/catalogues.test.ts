// What the settings say of counts, sizes and kinds, in each language; and that the statements they suggest are taken for statements.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as data } from '../../../entrypoints/options/data-words';
import { words as own } from '../../../entrypoints/options/own-words';
import { sizeWords, storedName, storedWithin } from '../../../entrypoints/options/stored-words';
import { words } from '../../../entrypoints/options/words';
import { speak } from '../../../src/language/spoken';
import { isStatement } from '../../../src/text/statements';

const counts = [0, 1, 2, 3, 5, 6, 11, 101, 12_000];

const pupils = {
  en: [
    '0 pupils are on the list now.',
    '1 pupil is on the list now.',
    '2 pupils are on the list now.',
    '3 pupils are on the list now.',
    '5 pupils are on the list now.',
    '6 pupils are on the list now.',
    '11 pupils are on the list now.',
    '101 pupils are on the list now.',
    '12,000 pupils are on the list now.',
  ],
  cy: [
    'Mae 0 disgybl ar y rhestr nawr.',
    'Mae 1 disgybl ar y rhestr nawr.',
    'Mae 2 ddisgybl ar y rhestr nawr.',
    'Mae 3 disgybl ar y rhestr nawr.',
    'Mae 5 disgybl ar y rhestr nawr.',
    'Mae 6 disgybl ar y rhestr nawr.',
    'Mae 11 disgybl ar y rhestr nawr.',
    'Mae 101 disgybl ar y rhestr nawr.',
    'Mae 12,000 disgybl ar y rhestr nawr.',
  ],
  sl: [
    'Na seznamu zdaj je 0 učencev.',
    'Na seznamu zdaj je 1 učenec.',
    'Na seznamu zdaj sta 2 učenca.',
    'Na seznamu zdaj so 3 učenci.',
    'Na seznamu zdaj je 5 učencev.',
    'Na seznamu zdaj je 6 učencev.',
    'Na seznamu zdaj je 11 učencev.',
    'Na seznamu zdaj je 101 učenec.',
    'Na seznamu zdaj je 12.000 učencev.',
  ],
} as const;

const sizes = {
  en: ['0 bytes', '1 byte', '2 bytes', '999 bytes', '4.1 KB', '2.5 MB'],
  cy: ['0 beit', '1 beit', '2 feit', '999 beit', '4.1 KB', '2.5 MB'],
  sl: ['0 bajtov', '1 bajt', '2 bajta', '999 bajtov', '4,1 KB', '2,5 MB'],
} as const;

describe.each(['en', 'cy', 'sl'] as const)('in %s', (code) => {
  beforeAll(() => speak(code));
  afterAll(() => speak('en'));

  it('pupils are counted', () => {
    expect(counts.map((count) => own().pupils.now(count))).toEqual(pupils[code]);
  });

  it('sizes are written', () => {
    expect([0, 1, 2, 999, 4_120, 2_540_000].map(sizeWords)).toEqual(sizes[code]);
  });

  it('the suggested statement is one, and is the one that is suggested to whoever writes another', () => {
    const { example, unclear } = own().statement;
    expect(isStatement(example)).toBe(true);
    expect(unclear).toContain(example);
  });

  it('a kind within a sentence is the same words, but for the case of the first letter', () => {
    for (const kind of Object.keys(data().kinds)) {
      expect(storedName(kind), kind).not.toBe(kind);
      expect(storedWithin(kind)).toBe(storedName(kind).charAt(0).toLowerCase() + storedName(kind).slice(1));
    }
    expect(storedWithin('toString')).toBe('toString');
  });

  it('another number of sections is another sentence, and each says what was searched for', () => {
    const { found, nowhere } = words().search;
    const said = [nowhere('qqq'), found(1, 13, 'qqq'), found(5, 13, 'qqq')];
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toContain('qqq');
  });
});
