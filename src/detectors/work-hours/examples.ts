// Cases that document, test and demonstrate when a moment lies in working hours.
import type { Examples } from '../define';

const day = [{ from: '08:30', to: '15:30' }];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
const breaks = [{ name: 'Lunch', from: '12:15', to: '13:00' }];
const bankHolidays = 'england-and-wales' as const;
const calendar = { timeZone: 'Europe/London', workingHours: week, breaks, terms: [], closures: [], bankHolidays };
const inset = [{ name: 'Closed for a burst pipe', from: '2026-05-13', to: '2026-05-13' }];
const autumn = [{ name: 'Autumn', from: '2026-09-02', to: '2026-12-18' }];
const mondays = { ...calendar, workingHours: { mon: [{ from: '09:00', to: '12:00' }] } };

/** Nothing in the words shows the hour. */
const at = (moment: string, text = 'Kettle on') => ({ text, at: moment, marks: [] });
const free = (moment: string, because: string) => ({ text: 'Kettle on', at: moment, because });

export const examples: Examples = {
  flags: [
    at('2026-05-12T10:15:00+02:00'),
    { ...at('2026-05-12T10:15:00+01:00'), policy: 'bledington' },
    { ...at('2026-05-12T08:30:00+01:00', 'The first minute counts'), policy: 'blue-sky' },
    { ...at('2026-05-12T15:29:59+01:00', 'So does the last second'), policy: 'blue-sky' },
    at('2026-05-12T04:15:00-04:00', 'Written as New York would say it'),
    at('2026-05-12T08:15:00Z', 'Written in universal time'),
    at('2026-03-30T06:30:00Z', 'The first school day of summer time'),
    at('2026-10-26T07:30:00Z', 'The first school day of winter time'),
    { ...at('2026-03-30T07:30:00Z', 'Summer time in London'), policy: 'bledington' },
    { ...at('2026-10-26T15:29:00Z', 'Winter time in London'), policy: 'bledington' },
    { ...at('2026-05-12T12:14:00+01:00', 'A minute before lunch'), facts: { calendar } },
    { ...at('2026-05-12T13:00:00+01:00', 'Lunch is over'), facts: { calendar } },
    { ...at('2026-05-11T09:00:00+01:00', 'A part-timer’s Monday'), facts: { calendar: mondays } },
    { ...at('2026-05-25T10:00:00+02:00', 'An English bank holiday is a school day in Slovenia') },
    { ...at('2026-09-02T10:00:00+01:00', 'The first day of term'), facts: { calendar: { ...calendar, terms: autumn } } },
  ],
  ignores: [
    free('2026-05-12T15:30:00+02:00', 'the day is over on the stroke'),
    free('2026-05-12T08:29:59+02:00', 'the day has not begun'),
    free('2026-05-12T20:00:00+02:00', 'evening'),
    free('2026-05-16T10:15:00+02:00', 'Saturday'),
    free('2026-05-17T10:15:00+02:00', 'Sunday'),
    free('2026-05-01T10:15:00+02:00', 'Labour Day in Slovenia'),
    free('2026-04-06T10:15:00+02:00', 'Easter Monday'),
    { ...free('2026-05-04T10:15:00+01:00', 'the early May bank holiday'), policy: 'bledington' },
    { ...free('2026-12-28T10:15:00Z', 'Boxing Day falls on a Saturday, so Monday is off'), policy: 'blue-sky' },
    { ...free('2026-10-26T07:45:00Z', 'the clocks went back'), policy: 'bledington' },
    { ...free('2026-03-30T14:30:00Z', 'the clocks went forward'), policy: 'bledington' },
    { ...free('2026-05-12T12:15:00+01:00', 'lunch'), facts: { calendar } },
    { ...free('2026-05-13T10:15:00+01:00', 'the school is closed'), facts: { calendar: { ...calendar, closures: inset } } },
    { ...free('2026-08-12T10:15:00+01:00', 'no term'), facts: { calendar: { ...calendar, terms: autumn } } },
    { ...free('2026-05-12T10:15:00+01:00', 'a part-timer’s day off'), facts: { calendar: mondays } },
    { ...free('2026-05-11T13:00:00+01:00', 'a part-timer’s afternoon'), facts: { calendar: mondays } },
  ],
};
