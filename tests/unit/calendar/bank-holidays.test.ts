// Every weekday holiday of four years against the published lists, region by region.
import { describe, expect, it } from 'vitest';
import { bankHoliday, holidaysOf } from '../../../src/calendar/bank-holidays';
import { isWeekend } from '../../../src/calendar/dates';

const weekdays = (region: Parameters<typeof holidaysOf>[1], year: number) =>
  [...holidaysOf(year, region).keys()]
    .filter((day) => !isWeekend(day))
    .sort()
    .map((day) => day.slice(5))
    .join(' ');

describe('bank holidays that fall on weekdays', () => {
  it.each([
    ['england-and-wales', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    ['england-and-wales', 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    ['england-and-wales', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    ['england-and-wales', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    ['england-and-wales', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['england-and-wales', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['scotland', 2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    ['scotland', 2023, '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
    ['scotland', 2024, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
    ['scotland', 2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    ['scotland', 2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
    ['northern-ireland', 2024, '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
    ['northern-ireland', 2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
    ['northern-ireland', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
    ['northern-ireland', 2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
    ['slovenia', 2023, '01-02 02-08 04-10 04-27 05-01 05-02 08-14 08-15 10-31 11-01 12-25 12-26'],
    ['slovenia', 2024, '01-01 01-02 02-08 04-01 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26'],
    ['slovenia', 2025, '01-01 01-02 04-21 05-01 05-02 06-25 08-15 10-31 12-25 12-26'],
    ['slovenia', 2026, '01-01 01-02 04-06 04-27 05-01 06-25 12-25'],
    ['slovenia', 2027, '01-01 02-08 03-29 04-27 06-25 11-01'],
  ] as const)('%s %i', (region, year, days) => {
    expect(weekdays(region, year)).toBe(days);
  });

  it('names the day, or says that it is none', () => {
    expect(bankHoliday('2026-12-28', 'england-and-wales')).toBe('Boxing Day (substitute day)');
    expect(bankHoliday('2026-06-15', 'england-and-wales')).toBeNull();
    expect(bankHoliday('2026-12-25', 'none')).toBeNull();
  });
});
