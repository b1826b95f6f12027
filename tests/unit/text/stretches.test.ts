// Whatever is written oddly must stand whole within one stretch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/text/stretches';

describe('stretches', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['Hi all, look! f.u. now', ['Hi all, ', 'look! ', 'f.u. ', 'now']],
    ['one\ntwo\n', ['one\n', 'two\n']],
    ['one E\nl\nl\nie', ['one E\nl\nl\n', 'ie']],
    ['M. a. y', ['M. ', 'a. ', 'y']],
    ['E.l,l:i;e!x?y', ['E.l,l:i;e!x?y']],
  ])('of %j', (raw, words) => {
    expect(stretchesOf(raw).map((stretch) => stretch.words)).toEqual(words);
  });

  it('are together the text, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '. ', ', ', '\n', ' ', '!', '😀', '\ud83d')), (parts) => {
        const raw = parts.join('');
        const stretches = stretchesOf(raw);
        expect(stretches.map(({ words }) => words).join('')).toBe(raw);
        for (const { start, words } of stretches) expect(raw.startsWith(words, start)).toBe(true);
      }),
    );
  });
});
