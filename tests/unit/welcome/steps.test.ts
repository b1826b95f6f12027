// The welcome's steps: on and back, past what the school has settled; and schools found by what people call them.
import { describe, expect, it } from 'vitest';
import { schoolsCalled } from '../../../entrypoints/welcome/schools-called';
import { shownStep, stepAfter, stepBefore } from '../../../entrypoints/welcome/steps';

describe('steps', () => {
  it('go on to the fourth and back to the first', () => {
    expect([stepAfter(1), stepAfter(3), stepAfter(4)]).toEqual([2, 4, null]);
    expect([stepBefore(1, false), stepBefore(2, false), stepBefore(4, false)]).toEqual([null, 1, 3]);
  });

  it('pass over the school where it is set', () => {
    expect([shownStep(1, true), shownStep(3, true), stepBefore(2, true), stepBefore(3, true)]).toEqual([2, 3, null, 2]);
  });

  it.each([0, -3, 9, Number.NaN, 2.7])('%d is brought into the four', (kept) => {
    expect([1, 2, 4]).toContain(shownStep(kept, false));
  });
});

describe('a school', () => {
  const schools = [
    { name: 'Ysgol Gŵyl Penhale', otherNames: ['Penhale Festival School', 'YGP'] },
    { name: 'St Mary’s Primary School', otherNames: [] },
  ];
  const called = (asked: string) => schoolsCalled(asked, schools).map(({ name }) => name);

  it.each([
    ['', [0, 1]],
    ['gwyl', [0]],
    ['ygp', [0]],
    ['school festival', [0]],
    ['st marys', [1]],
    ['St. Mary’s', [1]],
    ['primary PENHALE', []],
    ['   ', [0, 1]],
    ['!!', [0, 1]],
  ])('“%s” finds %j', (asked, which) => {
    expect(called(asked)).toEqual(which.map((at) => schools[at]?.name));
  });
});
