// Where in the policy reader something stands: what is written into its address is read out of it again.
import { expect, it } from 'vitest';
import { clauseAt, readerPlace, schoolAt } from '../../../entrypoints/pages/reader-place';

it.each([
  [undefined, undefined, ''],
  ['islwyn', undefined, '?school=islwyn'],
  ['islwyn', 'safe-links', '?school=islwyn#clause-safe-links'],
  ['a&b', 'x"><script>', '?school=a%26b#clause-x%22%3E%3Cscript%3E'],
])('%j at %j is %j', (school, clause, place) => {
  expect(readerPlace(school, clause)).toBe(place);
  const { search, hash } = new URL(`https://reader.example/${place}`);
  expect(schoolAt(search)).toBe(school ?? null);
  expect(clauseAt(decodeURIComponent(hash.slice(1)))).toBe(clause ?? null);
});

it('any other fragment is no clause', () => {
  expect(['', 'section-3', 'clause-'].map(clauseAt)).toEqual([null, null, null]);
});
