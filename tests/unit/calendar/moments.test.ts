// The next moment at which the clock on the wall shows a time, whatever the zone and over changes of summer time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../../src/calendar/local-time';
import { momentAt } from '../../../src/calendar/moments';

describe('the next moment', () => {
  it.each([
    ['later today', '2026-11-25T10:12:34Z', '15:30', 'Europe/London', '2026-11-25T15:30:00.000Z'],
    ['now', '2026-11-25T10:12:34Z', '10:12', 'Europe/London', '2026-11-25T10:12:00.000Z'],
    ['tomorrow', '2026-11-25T16:00:00Z', '08:30', 'Europe/London', '2026-11-26T08:30:00.000Z'],
    ['in another zone', '2026-05-12T08:15:00Z', '15:30', 'Europe/Ljubljana', '2026-05-12T13:30:00.000Z'],
    ['over the end of summer time', '2026-10-24T20:00:00Z', '08:30', 'Europe/London', '2026-10-25T08:30:00.000Z'],
    ['over its beginning', '2026-03-28T20:00:00Z', '08:30', 'Europe/London', '2026-03-29T07:30:00.000Z'],
  ])('%s', (_, at, clock, zone, wanted) => {
    expect(momentAt(at, clock, zone)).toBe(wanted);
  });

  it.each([
    ['never', '15:30', 'Europe/London'],
    ['2026-11-25T10:00:00Z', 'soon', 'Europe/London'],
    ['2026-11-25T10:00:00Z', '15:30', 'Atlantis/Capital'],
  ])('is none where %s, %s or %s cannot be read', (at, clock, zone) => {
    expect(momentAt(at, clock, zone)).toBeNull();
  });

  it('shows that time, and comes within a day and an hour', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.integer({ min: 5 * 60, max: 23 * 60 + 59 }),
        fc.constantFrom('Europe/London', 'Europe/Ljubljana', 'America/New_York', 'Asia/Kathmandu'),
        (date, minutes, zone) => {
          const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          const found = momentAt(date.toISOString(), clock, zone) ?? '';
          expect(localTime(found, zone)?.clock).toBe(clock);
          const ahead = Date.parse(found) - date.getTime();
          expect(ahead).toBeGreaterThanOrEqual(-60_000);
          expect(ahead).toBeLessThanOrEqual(25 * 3_600_000);
        },
      ),
    );
  });
});
