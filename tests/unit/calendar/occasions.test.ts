// Moments that stand for a kind of time: each is what it says, in every zone, whatever the calendar is like.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../../src/calendar/local-time';
import { occasionAt, occasions } from '../../../src/calendar/occasions';
import { isWorking } from '../../../src/calendar/working';
import { Calendar } from '../../../src/model/calendar';

const day = [{ from: '08:30', to: '15:30' }];
const fullTime = { mon: day, tue: day, wed: day, thu: day, fri: day };
const calendar = (more: object = {}): Calendar =>
  Calendar.parse({ timeZone: 'Europe/London', workingHours: fullTime, bankHolidays: 'england-and-wales', ...more });
const told = (at: string | null, { timeZone }: Calendar) => {
  const time = at === null ? null : localTime(at, timeZone);
  return time && `${time.weekday} ${time.date} ${time.clock}`;
};

describe('the next', () => {
  it.each([
    ['school-day', '2026-10-06T07:00:00Z', 'tue 2026-10-06 10:30'],
    ['school-day', '2026-10-06T12:00:00Z', 'wed 2026-10-07 10:30'],
    ['school-day', '2026-10-09T12:00:00Z', 'mon 2026-10-12 10:30'],
    ['school-day', '2026-12-24T23:00:00Z', 'tue 2026-12-29 10:30'],
    ['evening', '2026-10-09T12:00:00Z', 'fri 2026-10-09 20:00'],
    ['evening', '2026-10-09T21:00:00Z', 'mon 2026-10-12 20:00'],
    ['weekend', '2026-10-06T12:00:00Z', 'sat 2026-10-10 11:00'],
    ['weekend', '2026-10-10T12:00:00Z', 'sun 2026-10-11 11:00'],
  ] as const)('%s from %s is %s', (occasion, now, wanted) => {
    expect(told(occasionAt(occasion, calendar(), now), calendar())).toBe(wanted);
  });

  it('school day is in a term, and outside closures', () => {
    const terms = [{ name: 'Spring', from: '2027-01-05', to: '2027-03-26' }];
    const inset = [{ name: 'INSET', from: '2027-01-05', to: '2027-01-05' }];
    const own = calendar({ terms, closures: inset });
    expect(told(occasionAt('school-day', own, '2026-12-20T12:00:00Z'), own)).toBe('wed 2027-01-06 10:30');
  });

  it('school day of somebody who begins at noon begins at noon', () => {
    const own = calendar({ workingHours: { thu: [{ from: '12:00', to: '16:00' }] } });
    expect(told(occasionAt('school-day', own, '2026-10-05T12:00:00Z'), own)).toBe('thu 2026-10-08 12:00');
  });

  it('does not exist where nobody ever works, or every weekend is worked', () => {
    expect(occasionAt('school-day', calendar({ workingHours: {} }), '2026-10-05T12:00:00Z')).toBeNull();
    const always = { sat: [{ from: '09:00', to: '17:00' }], sun: [{ from: '09:00', to: '17:00' }] };
    expect(occasionAt('weekend', calendar({ workingHours: always, bankHolidays: 'none' }), '2026-10-05T12:00:00Z')).toBeNull();
  });

  it('is none at no moment', () => {
    expect(occasionAt('evening', calendar(), 'soon')).toBeNull();
  });
});

it('is never past, and work or no work as it says, in whichever zone and night', () => {
  const zones = [
    'Europe/London',
    'Europe/Ljubljana',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Asia/Kathmandu',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...occasions),
      fc.date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
      (timeZone, occasion, moment) => {
        const own = calendar({ timeZone });
        const now = moment.toISOString();
        const at = occasionAt(occasion, own, now);
        expect(at).not.toBeNull();
        expect(Date.parse(at!)).toBeGreaterThanOrEqual(Date.parse(now));
        expect(isWorking(at!, own).kind).toBe(occasion === 'school-day' ? 'working' : 'off');
      },
    ),
    { numRuns: 300 },
  );
});
