// Weeks from Monday to Sunday: their numbers at the turn of years, and the moment they begin in zones whose clocks change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek } from '../../../src/calendar/dates';
import { isoWeekOf, mondayOf, mondaysBetween, startOfDay, weekAt } from '../../../src/calendar/weeks';

describe('the number of a week', () => {
  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2025-12-28', 2025, 52],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2026-11-26', 2026, 48],
  ])('%s is in %i, week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it('goes up by one from Monday to Monday, or starts again at one', () => {
    let before = isoWeekOf('1999-12-27');
    for (const monday of mondaysBetween('2000-01-03', '2032-12-27')) {
      const now = isoWeekOf(monday);
      const isNext = now.year === before.year ? now.week === before.week + 1 : now.week === 1 && before.week >= 52;
      expect(isNext, monday).toBe(true);
      before = now;
    }
  });
});

it('the week of a day begins on a Monday within the seven days up to it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const monday = mondayOf(day);
      expect(dayOfWeek(monday)).toBe(1);
      expect(monday <= day && addDays(monday, 6) >= day).toBe(true);
    }),
  );
});

describe('the first moment of a day', () => {
  it.each([
    ['London, in summer time', '2026-07-06', 'Europe/London', '2026-07-05T23:00:00.000Z'],
    ['London, in winter', '2026-11-23', 'Europe/London', '2026-11-23T00:00:00.000Z'],
    ['the day on which London’s clocks go forward', '2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['the day after', '2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['the day on which they go back', '2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'],
    ['Ljubljana', '2026-11-23', 'Europe/Ljubljana', '2026-11-22T23:00:00.000Z'],
    ['Kathmandu, a quarter off', '2026-11-23', 'Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
    ['the furthest east', '2026-11-23', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
    ['the furthest west', '2026-11-23', 'Pacific/Pago_Pago', '2026-11-23T11:00:00.000Z'],
    ['Cairo, where midnight is left out', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ])('%s', (_, day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(moment);
  });

  it('is unknown in a zone that does not exist', () => {
    expect(startOfDay('2026-11-23', 'Europe/Camelot')).toBeNull();
    expect(weekAt('2026-11-23T00:00:00.000Z', 'Europe/Camelot')).toBeNull();
  });

  it.each(['Europe/London', 'America/St_Johns', 'Africa/Cairo', 'Asia/Beirut', 'America/Santiago', 'Australia/Lord_Howe', 'UTC'])(
    'parts the weeks in %s: it is in the week, and the quarter of an hour before is not',
    (zone) => {
      for (const monday of mondaysBetween('2024-12-02', '2027-02-01')) {
        const from = startOfDay(monday, zone) ?? '';
        expect(weekAt(from, zone)).toBe(monday);
        expect(weekAt(new Date(Date.parse(from) - 900_000).toISOString(), zone)).toBe(addDays(monday, -7));
      }
    },
  );
});
