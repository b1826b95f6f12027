// Sizes as people say them.
import { expect, it } from 'vitest';
import { sizeWords, storedName } from '../../../entrypoints/options/stored-words';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [4_120, '4.1 KB'],
  [38_400, '38 KB'],
  [999_499, '999 KB'],
  [999_600, '1 MB'],
  [2_540_000, '2.5 MB'],
])('%i bytes are %s', (bytes, says) => {
  expect(sizeWords(bytes)).toBe(says);
});

it('a table that nobody has named is told by its own name', () => {
  expect(storedName('toString')).toBe('toString');
  expect(storedName('roster')).toBe('Your pupil list, as codes');
});
