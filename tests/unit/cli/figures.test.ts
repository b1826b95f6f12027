// Summing up of measured times.
import { describe, expect, it } from 'vitest';
import { figureTable, median, ms, p95, quantile } from '../../../src/cli/figures';

describe('figures', () => {
  it('sums up times in any order, and leaves them in theirs', () => {
    const times = [10, 2, 9, 100, 3];
    expect(median(times)).toBe(9);
    expect(times).toEqual([10, 2, 9, 100, 3]);
    expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(96);
  });

  it('has no figure for no times, and one time for all of one', () => {
    expect(median([])).toBeNaN();
    expect(quantile([7], 1)).toBe(7);
    expect(quantile([7], 0)).toBe(7);
  });

  it('shows small times finely and large ones roughly', () => {
    expect([ms(0.1234), ms(12.34)]).toEqual(['0.12 ms', '12.3 ms']);
  });

  it('keeps values in line and says what they are held against', () => {
    const [, first, second] = figureTable('Speed', [
      { name: 'short', value: '1 ms', beside: 'limit 2 ms' },
      { name: 'rather longer', value: '10 ms' },
    ]).split('\n');
    expect(first).toMatch(/1 ms {2}\(limit 2 ms\)$/);
    expect(first?.indexOf(' ms')).toBe(second?.indexOf(' ms'));
  });
});
