// The regression: it finds what tells rows apart, leaves the rest near nothing, and comes out the same every time.
import { expect, it } from 'vitest';
import { fitLogistic, type Row } from '../../../src/cli/logistic';

const row = (...at: number[]): Row => ({ at: Int32Array.from(at), is: Float64Array.from(at, () => 1) });
/** Column 0 tells; 1 and 2 stand with both. */
const rows = Array.from({ length: 200 }, (_, index) =>
  index % 2 ? row(0, 1 + (index % 4 === 1 ? 0 : 1)) : row(1 + (index % 4 ? 0 : 1)),
);
const yes = rows.map(({ at }) => at.includes(0));

it('gives the telling column the weight', () => {
  const { weights, bias } = fitLogistic(rows, yes, 3, 1);
  expect(weights[0]).toBeGreaterThan(4);
  expect(bias).toBeLessThan(0);
  expect(Math.abs(weights[1]! - weights[2]!)).toBeLessThan(0.5);
});

it('stands where the slope of the whole loss is nothing', () => {
  const { weights, bias } = fitLogistic(rows, yes, 3, 0.5);
  const slopes = [...weights, bias];
  for (const [index, { at }] of rows.entries()) {
    const odds = at.reduce((sum, column) => sum + weights[column]!, bias);
    const pull = 0.5 * ((yes[index] ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
    for (const column of [...at, 3]) slopes[column]! -= pull;
  }
  for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(0.01);
});

it('comes out the same from the same rows', () => {
  expect(fitLogistic(rows, yes, 3, 1)).toEqual(fitLogistic(rows, yes, 3, 1));
});

it('has nothing to learn from no rows', () => {
  expect(fitLogistic([], [], 3, 1)).toEqual({ weights: new Float64Array(3), bias: 0 });
});
