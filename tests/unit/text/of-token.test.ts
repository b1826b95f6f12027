// What is so of a word wherever it stands is worked out once, and by each who asks for themselves.
import { describe, expect, it } from 'vitest';
import { ofToken } from '../../../src/text/of-token';
import { prepareText } from '../../../src/text/prepare';

describe('what is known of a token', () => {
  const words = (raw: string) => prepareText(raw).tokens.filter(({ kind }) => kind === 'word');

  it('is worked out once for all that are written alike, in any text', () => {
    const asked: string[] = [];
    const lengthOf = ofToken(({ raw }) => {
      asked.push(raw);
      return { length: raw.length };
    });
    const [one, other, capital] = words('qwom and qwom Qwom').filter(({ folded }) => folded === 'qwom');
    expect([one, other, capital].map((token) => lengthOf(token!).length)).toEqual([4, 4, 4]);
    for (const token of words('so qwom again')) lengthOf(token);
    expect(asked.filter((raw) => raw.toLowerCase() === 'qwom')).toEqual(['qwom', 'Qwom']);
  });

  it('is kept apart for each who asks', () => {
    const [token] = words('zibble');
    const inCapitals = ofToken(({ raw }) => ({ said: raw.toUpperCase() }));
    const backwards = ofToken(({ raw }) => ({ said: [...raw].reverse().join('') }));
    expect([inCapitals(token!).said, backwards(token!).said, inCapitals(token!).said]).toEqual(['ZIBBLE', 'elbbiz', 'ZIBBLE']);
  });
});
