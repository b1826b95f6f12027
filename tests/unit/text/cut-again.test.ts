// A text that is like one which was cut before must be cut as if it were the first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemory, type Memory, turn } from '../../../src/text/memory';
import { prepareText } from '../../../src/text/prepare';
import { likest, sharedEnds } from '../../../src/text/shared-ends';

const texts = readFileSync(fileURLToPath(new URL('../../corpus/drafts.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

const cut = (text: string, memory?: Memory) => {
  const { tokens, sentences, folded } = prepareText(text, memory);
  return { tokens, sentences, folded: folded.text, ways: Array.from(folded.text, (_, at) => folded.toRaw(at, at + 1)) };
};

const pieces = [
  '',
  ' ',
  '\n',
  '\n\n',
  '.',
  '. ',
  '! A',
  '”',
  '.”) ',
  'a',
  'A',
  'Mr. ',
  'e.g.',
  '😀',
  '\ud83d',
  '\u0301',
  '#',
  '@',
  '.com',
  '。',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  drop: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })),
  put: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...texts)),
});

describe('a text that was edited', () => {
  const first = fc.oneof(
    fc.integer({ min: 0, max: texts.length - 4 }).map((at) => texts.slice(at, at + 3).join(' ')),
    fc.array(fc.constantFrom(...pieces, 'word', 'it', 'So'), { minLength: 150, maxLength: 300 }).map((all) => all.join('')),
  );

  it('is cut as a new one is', () => {
    fc.assert(
      fc.property(first, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const memory = createMemory();
        let text = start;
        for (const { at, drop, put } of [{ at: 0, drop: 0, put: '' }, ...edits]) {
          const place = Math.floor(at * (text.length + 1));
          text = text.slice(0, place) + put + text.slice(place + drop);
          turn(memory);
          expect(cut(text, memory)).toEqual(cut(text));
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is cut as a new one is beside another of the same draft', () => {
    const memory = createMemory();
    const text = texts.slice(0, 4).join(' ');
    cut(text, memory);
    for (const [start, end] of prepareText(text).sentences) {
      const rest = text.slice(0, start) + text.slice(end);
      expect(cut(rest, memory)).toEqual(cut(rest));
    }
  });
});

describe('shared ends', () => {
  it.each([
    ['abc', 'abc', 3, 0],
    ['abc', 'abxc', 2, 1],
    ['aaa', 'aa', 2, 0],
    ['xbc', 'ybc', 0, 2],
    ['', 'a', 0, 0],
  ])('of %j and %j', (one, other, head, tail) => {
    expect(sharedEnds(one, other)).toEqual({ head, tail });
  });

  it('tell which text is likest, if one is like it', () => {
    const own = (text: string) => text;
    expect(likest('the same words', ['other words', 'the sane words'], own)).toEqual({
      item: 'the sane words',
      ends: { head: 6, tail: 7 },
    });
    expect(likest('the same words', ['other'], own)).toBeNull();
  });
});
