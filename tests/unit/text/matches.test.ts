// Every match that `matchAll` finds, at the same place with the same groups, from a pattern that is used again and again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/text/matches';

const patterns = [/a+/g, /(?<=b)(a)?/g, /\b/g, /(?:)/gu, /[^\s]{2}/gu, /^./gm, /(?<!a)b(?=a|$)/g];

describe('matches', () => {
  it.each(patterns)('of %s are those of matchAll', (pattern) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '\n', '😀', '\uD83D', 'é')), (parts) => {
        const text = parts.join('');
        const expected = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
        for (let time = 0; time < 2; time++)
          expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(expected);
      }),
    );
  });

  it('are found from the start, wherever the pattern was left', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(matchesOf('aaa', pattern)).toHaveLength(3);
  });
});
