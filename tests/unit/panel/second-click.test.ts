// The second click of a double click that began on ours is ours; any other press is the site's.
import { expect, it } from 'vitest';
import { createSecondClick, type Press } from '../../../src/panel/second-click';

const press = (ours: boolean, at: number, x = 100, y = 100): Press => ({ ours, at, x, y });

it.each([
  ['soon and in the same place', press(false, 1_180), true],
  ['as a hand trembles', press(false, 1_300, 104, 97), true],
  ['at the last moment', press(false, 1_500), true],
  ['too late', press(false, 1_501), false],
  ['beside it', press(false, 1_100, 107), false],
  ['below it', press(false, 1_100, 100, 107), false],
  ['on ours again', press(true, 1_100), false],
])('a press %s', (_, second, taken) => {
  const isSecond = createSecondClick();
  expect(isSecond(press(true, 1_000))).toBe(false);
  expect(isSecond(second)).toBe(taken);
});

it('takes nothing before anything of ours was pressed, and the third click as well', () => {
  const isSecond = createSecondClick();
  expect(isSecond(press(false, 0))).toBe(false);
  isSecond(press(true, 1_000));
  expect([isSecond(press(false, 1_150)), isSecond(press(false, 1_300)), isSecond(press(false, 1_600))]).toEqual([
    true,
    true,
    false,
  ]);
});
