// Until when a pause holds, in words, on this computer's own clock.
import { describe, expect, it } from 'vitest';
import { anHourFrom, pausedUntil, restOfDay } from '../../../entrypoints/pages/pause-words';

const at = (hours: number, minutes = 0, day = 26) => new Date(2026, 10, day, hours, minutes);

describe('until when', () => {
  it.each([
    [null, 'until you start it again'],
    ['until-resumed', 'until you start it again'],
    [at(15, 20).toISOString(), 'until 15:20'],
    [at(0, 0, 27).toISOString(), 'until midnight'],
    [at(0, 20, 27).toISOString(), 'until Friday 27 November, 00:20'],
    [at(8, 5, 30).toISOString(), 'until Monday 30 November, 08:05'],
  ])('%s', (pause, words) => {
    expect(pausedUntil(pause, at(14, 20)).replace('Friday,', 'Friday').replace('Monday,', 'Monday')).toBe(words);
  });
});

it('an hour is an hour, over midnight too', () => {
  expect(Date.parse(anHourFrom(at(23, 30))) - at(23, 30).getTime()).toBe(3_600_000);
});

it.each([at(0), at(23, 59), new Date(2026, 2, 29, 0, 30), new Date(2026, 9, 25, 0, 30)])(
  'the rest of today ends with the day, on days of 23 and 25 hours too: %s',
  (now) => {
    const end = new Date(restOfDay(now));
    const next = new Date(now);
    next.setDate(now.getDate() + 1);
    expect([end.getHours(), end.getMinutes(), end.getDate()]).toEqual([0, 0, next.getDate()]);
    expect(end.getTime()).toBeGreaterThan(now.getTime());
    expect(pausedUntil(end.toISOString(), now)).toBe('until midnight');
  },
);
