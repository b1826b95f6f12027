// News counts clauses as each language does, and days are written as it writes them.
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../src/language/spoken';
import { changesBetween } from '../../../src/mandate/changes';
import { dayOf } from '../../../src/mandate/day';
import { bundledProfile } from '../../../src/policy/catalogue';

afterEach(() => speak('en'));

const before = bundledProfile('bisl')!;
const [clause] = before.clauses;
const withNew = (count: number) => ({
  ...before,
  clauses: [...before.clauses, ...Array.from({ length: count }, (_, at) => ({ ...clause!, id: `new-${at}` }))],
});

it.each([
  ['en', 1, /^One clause is new: /],
  ['en', 5, /^5 clauses are new: .* and 2 more\.$/],
  ['cy', 1, /^Un cymal newydd: /],
  ['cy', 2, /^2 gymal newydd: /],
  ['cy', 3, /^3 chymal newydd: /],
  ['cy', 5, /^5 cymal newydd: .* a 2 arall\.$/],
  ['cy', 6, /^6 chymal newydd: /],
  ['sl', 1, /^1 novo določilo: /],
  ['sl', 2, /^2 novi določili: /],
  ['sl', 4, /^4 nova določila: /],
  ['sl', 5, /^5 novih določil: .* in še 2\.$/],
] as const)('in %s %d', async (spoken, count, says) => {
  await speak(spoken);
  expect(changesBetween(before, withNew(count)).join(' ')).toMatch(says);
});

it.each([
  ['en', '3 November 2026'],
  ['cy', '3 Tachwedd 2026'],
  ['sl', '3. nov. 2026'],
] as const)('a day in %s', async (spoken, day) => {
  await speak(spoken);
  expect(dayOf('2026-11-03T10:00:00.000Z')).toBe(day);
});
