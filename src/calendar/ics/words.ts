// What is said of a calendar file and of what in it cannot be used, in English; the other languages stand beside it.
import { pluralsIn } from '../../language/plurals';
import { spoken, written } from '../../language/spoken';

const plural = pluralsIn('en');

export const en = {
  /** Before what is wrong with the event that begins there. */
  line: (line: number) => `Line ${line}:`,
  lineOf: (line: number, name: string) => `Line ${line}, “${name}”:`,
  unnamed: 'Without a name',
  leftOut: {
    'unread-dates': 'its dates could not be read. It is left out.',
    'no-start': 'it has no start date. It is left out.',
    'no-such-start': 'it begins on a day that does not exist. It is left out.',
    'no-such-end': 'it ends on a day that does not exist. It is left out.',
    'ends-first': 'it ends before it begins. It is left out.',
    'too-slow': 'how it repeats could not be worked out in time. It is left out.',
    'no-days': 'its days could not be worked out. It is left out.',
    'no-end': 'the event that begins here has no end. It is left out.',
  },
  firstDayOnly: {
    unread: 'how it repeats could not be read, so only its first day is taken.',
    'within-day': 'it repeats within a day, so only its first day is taken.',
    'too-seldom': 'it repeats less than once in years, so only its first day is taken.',
    'no-such-day': 'it repeats on a day that does not exist, so only its first day is taken.',
  },
  strangeZone: (zone: string) => `The time zone “${zone}” is not known, so times in it are taken as your school’s.`,
  noEvents: 'The calendar holds no events.',
  cancelled: (count: number) =>
    plural(count, {
      one: '1 event was cancelled and left out.',
      other: `${written(count)} events were cancelled and left out.`,
    }),
  short: (count: number) =>
    plural(count, {
      one: '1 event lasts less than five hours and says nothing of the day.',
      other: `${written(count)} events last less than five hours and say nothing of the day.`,
    }),
  outside: (count: number) =>
    plural(count, {
      one: '1 event lies more than a year back, or more than three ahead.',
      other: `${written(count)} events lie more than a year back, or more than three ahead.`,
    }),
  instead: {
    nothing: 'There is nothing in it.',
    link: 'This is a link to a calendar. Second Glance fetches nothing by itself: open the link in the browser, save the file, and choose it here.',
    page: 'This is a web page and not a calendar file. Look on it for “iCal”, “Subscribe” or a file that ends in .ics.',
    zip: 'This is a zip or Office file and not a calendar. A calendar file ends in .ics.',
    other: 'This is no calendar file: nowhere does it say BEGIN:VCALENDAR. A calendar file ends in .ics.',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
