// Working or not, and why: zones, daylight saving both ways, holidays, breaks, terms, part-time weeks and exact edges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOver } from '../../../src/calendar/lay-over';
import { isWorking } from '../../../src/calendar/working';
import { Calendar } from '../../../src/model/calendar';

const day = [{ from: '08:30', to: '15:30' }];
const london = Calendar.parse({
  timeZone: 'Europe/London',
  workingHours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  breaks: [
    { name: 'Break', from: '10:40', to: '10:55' },
    { name: 'Lunch', from: '12:15', to: '13:00', days: ['mon', 'tue', 'wed', 'thu'] },
  ],
  closures: [{ name: 'INSET day', from: '2026-06-08', to: '2026-06-08' }],
  bankHolidays: 'england-and-wales',
});
const ljubljana = { ...london, timeZone: 'Europe/Ljubljana', bankHolidays: 'slovenia' as const, breaks: [], closures: [] };
const terms = [{ name: 'Autumn', from: '2026-09-02', to: '2026-12-18' }];
const partTime = layOver(london, {
  workingHours: { mon: [{ from: '08:30', to: '12:00' }], wed: day },
  breaks: null,
  timeZone: null,
});

/** "working", or why not. */
const answer = (at: string, calendar: Calendar) => {
  const working = isWorking(at, calendar);
  return working.kind === 'working' ? `until ${working.until}` : working.why;
};

describe('working hours', () => {
  it.each([
    ['an ordinary Tuesday', '2026-05-12T10:15:00+01:00', london, 'until 15:30'],
    ['the first second', '2026-05-12T08:30:00+01:00', london, 'until 15:30'],
    ['the second before', '2026-05-12T08:29:59+01:00', london, 'outside-hours'],
    ['the last second', '2026-05-12T15:29:59+01:00', london, 'until 15:30'],
    ['the exact end', '2026-05-12T15:30:00+01:00', london, 'outside-hours'],
    ['the start of a break', '2026-05-12T10:40:00+01:00', london, 'break'],
    ['the end of a break', '2026-05-12T10:55:00+01:00', london, 'until 15:30'],
    ['lunch on a day that has it', '2026-05-14T12:30:00+01:00', london, 'break'],
    ['lunchtime on a day that has none', '2026-05-15T12:30:00+01:00', london, 'until 15:30'],
    ['Saturday', '2026-05-16T10:15:00+01:00', london, 'weekend'],
    ['a bank holiday', '2026-05-25T10:15:00+01:00', london, 'bank-holiday'],
    ['a substitute day', '2026-12-28T10:15:00Z', london, 'bank-holiday'],
    ['a closure', '2026-06-08T10:15:00+01:00', london, 'closure'],
    ['a Slovene holiday that England does not keep', '2026-04-27T10:15:00+02:00', ljubljana, 'bank-holiday'],
    ['the same day in England', '2026-04-27T10:15:00+01:00', london, 'until 15:30'],
    ['an English holiday that Slovenia does not keep', '2026-05-25T10:15:00+02:00', ljubljana, 'until 15:30'],
    ['before term', '2026-09-01T10:15:00+01:00', { ...london, terms }, 'no-term'],
    ['the first day of term', '2026-09-02T10:15:00+01:00', { ...london, terms }, 'until 15:30'],
    ['the last day of term', '2026-12-18T10:15:00Z', { ...london, terms }, 'until 15:30'],
    ['the day after term', '2026-12-21T10:15:00Z', { ...london, terms }, 'no-term'],
    ['a part-timer’s day off', '2026-05-12T10:15:00+01:00', partTime, 'day-off'],
    ['a part-timer’s half day, morning', '2026-05-11T11:59:00+01:00', partTime, 'until 12:00'],
    ['a part-timer’s half day, afternoon', '2026-05-11T13:59:00+01:00', partTime, 'outside-hours'],
    ['no moment at all', 'not a date', london, 'unreadable'],
  ])('%s', (_what, at, calendar, expected) => {
    expect(answer(at, calendar)).toBe(expected);
  });

  it.each([
    // Clocks go forward on 29 March and back on 25 October 2026.
    ['London, last school day of winter', '2026-03-27T08:30:00Z', london, 'until 15:30'],
    ['London, first school day of summer, same instant of day', '2026-03-30T07:30:00Z', london, 'until 15:30'],
    ['London, first school day of summer, too early', '2026-03-30T07:29:00Z', london, 'outside-hours'],
    ['London, first school day of summer, after the end', '2026-03-30T14:30:00Z', london, 'outside-hours'],
    ['London, last school day of summer', '2026-10-23T14:29:00Z', london, 'until 15:30'],
    ['London, first school day of winter', '2026-10-26T15:29:00Z', london, 'until 15:30'],
    ['London, first school day of winter, too early', '2026-10-26T07:45:00Z', london, 'outside-hours'],
    ['Ljubljana, last school day of winter', '2026-03-27T07:30:00Z', ljubljana, 'until 15:30'],
    ['Ljubljana, first school day of summer', '2026-03-30T06:30:00Z', ljubljana, 'until 15:30'],
    ['Ljubljana, first school day of summer, after the end', '2026-03-30T13:30:00Z', ljubljana, 'outside-hours'],
    ['Ljubljana, last school day of summer', '2026-10-23T13:29:00Z', ljubljana, 'until 15:30'],
    ['Ljubljana, first school day of winter', '2026-10-26T14:29:00Z', ljubljana, 'until 15:30'],
    ['a moment told in another zone', '2026-05-12T20:15:00+11:00', london, 'until 15:30'],
    ['a moment told in another zone, another day here', '2026-05-16T00:15:00+10:00', london, 'until 15:30'],
    ['Sunday there, Monday here', '2026-05-10T23:00:00-10:00', london, 'until 15:30'],
  ])('%s', (_what, at, calendar, expected) => {
    expect(answer(at, calendar)).toBe(expected);
  });

  it('says in which stretch, and when the next free moment comes', () => {
    const halves = {
      ...london,
      workingHours: {
        tue: [
          { from: '12:00', to: '15:30' },
          { from: '08:30', to: '12:00' },
        ],
      },
    };
    expect(isWorking('2026-05-12T09:00:00+01:00', halves)).toEqual({
      kind: 'working',
      clock: '09:00',
      stretch: { from: '08:30', to: '15:30' },
      until: '15:30',
      freeFrom: '10:40',
    });
  });

  it('leaves the calendar it was given as it was', () => {
    const before = JSON.stringify(london);
    isWorking('2026-05-12T09:00:00+01:00', london);
    layOver(london, { workingHours: {}, breaks: [], timeZone: 'Asia/Tokyo' });
    expect(JSON.stringify(london)).toBe(before);
  });

  it('gives the same answer however the moment is written', () => {
    const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 11, 31) });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12, max: 14 }), (time, hours) => {
        const sign = hours < 0 ? '-' : '+';
        const elsewhere = `${new Date(time + hours * 3_600_000).toISOString().slice(0, 19)}${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const here = `${new Date(time).toISOString().slice(0, 19)}Z`;
        expect(isWorking(elsewhere, london)).toEqual(isWorking(here, london));
      }),
    );
  });
});

describe('own hours', () => {
  it('keeps what is left open and takes what is given', () => {
    expect(layOver(london, { workingHours: null, breaks: null, timeZone: null })).toEqual(london);
    const own = layOver(london, { workingHours: null, breaks: [], timeZone: 'Europe/Ljubljana' });
    expect(answer('2026-05-12T10:45:00+02:00', own)).toBe('until 15:30');
    expect(own.closures).toEqual(london.closures);
  });
});
