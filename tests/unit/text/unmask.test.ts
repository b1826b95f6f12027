// Masked words are read in full, and whatever is found in them points back at what the writer wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../src/text/prepare';
import { unmask } from '../../../src/text/unmask';

const plain = (raw: string) => unmask(prepareText(raw)).text.raw;

describe('unmask', () => {
  it.each([
    ['f***ing cold', 'fucking cold'],
    ['F*CK this', 'fuck this'],
    ['what a tw@t', 'what a twat'],
    ['a c**t', 'a cunt'],
    ['bull$hit', 'bullshit'],
    ['r3tarded', 'retarded'],
    ['1d10t', 'idiot'],
    ['i d i o t', 'idiot'],
    ['f-u-c-k', 'fuck'],
    ['stuuuupid', 'stupid'],
    ['looooser', 'loser'],
    ['p1key families', 'pikey families'],
    ['a c u next tuesday', 'a cunt'],
    ['such a see you next Tuesday', 'such a cunt'],
  ])('%s', (raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it.each([
    'see you next Tuesday',
    '5 * 3 * 2',
    'a*b',
    '*clears throat*',
    'Y10 and 4B',
    'sooooo good',
    'hello@school.example',
    '@f_ck #1diot',
    'e-mail me',
    'w***',
    'C-3PO',
    'a b c d e',
    '',
  ])('leaves alone: %s', (raw) => {
    if (raw !== 'w***') expect(plain(raw)).toBe(raw);
    expect(() => plain(raw)).not.toThrow();
  });

  it('points back at the whole masked word and at nothing else', () => {
    const raw = 'Our f***ing h3ad is a tw@t, 😀 honest';
    const { text, toRaw } = unmask(prepareText(raw));
    const at = text.raw.indexOf('twat');
    expect(raw.slice(...toRaw([at, at + 4]))).toBe('tw@t');
    expect(raw.slice(...toRaw([at + 1, at + 3]))).toBe('tw@t');
    const honest = text.raw.indexOf('honest');
    expect(raw.slice(...toRaw([honest, honest + 6]))).toBe('honest');
    expect(toRaw([0, text.raw.length])).toEqual([0, raw.length]);
  });

  it('holds for any text', { timeout: 60_000 }, () => {
    const bait = fc.constantFrom('f***', 'ing', 'tw@t', ' ', 'r3tard', '😀', 'i d i o t', '\u200b', '*', 'stuuupid', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 }), (parts) => {
        const raw = parts.join('');
        const { text, toRaw } = unmask(prepareText(raw));
        for (const { start, end } of text.tokens) {
          const span = toRaw([start, end]);
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(raw.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
