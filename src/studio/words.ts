// What the extension's pages say of a policy's commonest clauses and of a school's hours, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken } from '../language/spoken';
import type { Weekday } from '../model/calendar';

const plural = pluralsIn('en');

const days = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const en = {
  howChosen:
    'Chosen among the clauses that a draft can touch: one of each matter before a second of any, and first the matters with most example drafts in the school’s profile. Of one matter comes first what can be understood by itself, then what holds a post before what warns, then “must” before “should”.',
  hours: {
    none: 'No working hours are set.',
    at: (hours: string, zone: string) => `Working hours: ${hours} (${zone}).`,
    and: ' and ',
    days,
    span: (first: Weekday, last: Weekday) => `${days[first]} to ${days[last]}`,
    notCounted: (what: string) => `Not counted: ${what}.`,
    outsideTerms: 'days outside the terms',
    closures: (count: number) => plural(count, { one: `${count} closure`, other: `${count} closures` }),
    bankHolidays: 'bank holidays',
    inset: (count: number) =>
      plural(count, {
        one: `${count} INSET day counts as at work, unless the person says otherwise.`,
        other: `${count} INSET days count as at work, unless the person says otherwise.`,
      }),
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
