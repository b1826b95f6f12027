// A pause holds until it is lifted, or until its moment comes.
import { describe, expect, it } from 'vitest';
import { pauseAt } from '../../../src/settings/paused';

const noon = new Date('2026-11-20T12:00:00Z');

describe('a pause', () => {
  it.each([
    [null, null],
    ['until-resumed', 'until-resumed'],
    ['2026-11-20T12:00:01Z', '2026-11-20T12:00:01Z'],
    ['2026-11-20T13:30:00+01:00', '2026-11-20T13:30:00+01:00'],
    ['2026-11-20T12:00:00Z', null],
    ['2026-11-20T12:59:00+01:00', null],
  ])('%s is %s at noon', (paused, holds) => {
    expect(pauseAt(paused, noon)).toBe(holds);
  });
});
