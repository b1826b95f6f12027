// What the calendar says of days and of being at work, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  shortDays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  working: {
    until: (clock: string) => `at work, until ${clock}`,
    inset: (clock: string, name: string) => `at work, until ${clock} (INSET day: ${name})`,
    despite: (clock: string, name: string) => `at work, until ${clock} (you marked the day as worked: ${name})`,
  },
  off: {
    weekend: 'not at work: it is the weekend',
    'day-off': 'not at work: you do not work on that day of the week',
    'own-day-off': 'not at work: your own day off',
    'own-day-off-named': (name: string) => `not at work: your own day off (${name})`,
    inset: (name: string) => `not at work: an INSET day, which you count as free (${name})`,
    'bank-holiday': (name: string) => `not at work: ${name} is a bank holiday`,
    closure: 'not at work: the school is closed',
    'closure-named': (name: string) => `not at work: the school is closed (${name})`,
    'no-term': 'not at work: the day lies outside of term',
    break: 'not at work: it is your break',
    'break-named': (name: string) => `not at work: it is your break (${name})`,
    'outside-hours': 'not at work: it is outside your hours',
    unreadable: 'not at work: the time zone could not be read, so hours are not looked at',
  },
  marks: {
    inset: (name: string) => `INSET day: ${name}`,
    despite: (name: string) => `at work all the same: ${name}`,
    'own-day-off': (name: string) => `your day off: ${name}`,
    'free-inset': (name: string) => `INSET day, which you count as free: ${name}`,
    'bank-holiday': (name: string) => `bank holiday: ${name}`,
    closure: (name: string) => `school closed: ${name}`,
    'no-term': 'outside of term',
  },
  regions: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    slovenia: 'Slovenia',
    none: 'None',
  },
  regionNotes: {
    'england-and-wales':
      'A holiday on a weekend moves to the next free weekday. One-off days stand in the list once they are proclaimed.',
    scotland:
      'Scotland has 2 January, St Andrew’s Day and an August holiday of its own, and no Easter Monday. Each council sets its own local holidays, and many schools open on some of these days: compare your council’s list, and add or mark days above.',
    'northern-ireland': 'Saint Patrick’s Day and 12 July are among them. A holiday on a weekend moves to the next free weekday.',
    slovenia: 'Work-free days only. A holiday on a weekend is not given back on another day.',
    none: 'No bank holiday counts as a day off.',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
