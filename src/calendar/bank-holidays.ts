// Public holidays by rule, with substitute days; single proclaimed days are data.
// Sources: https://www.gov.uk/bank-holidays for the United Kingdom, https://www.gov.si/teme/praznicni-dnevi/ (work-free days) for Slovenia.
import type { HolidayRegion } from '../model/calendar';
import { addDays, date, firstMonday, isWeekend, lastMonday, yearOf } from './dates';
import { easterSunday } from './easter';
// Only the type: what is put into pages asks what a day is and says none of these names.
import type { en } from './holiday-words';

/** As the rules call them, in English; `holidayName` says what to show. */
type HolidayName = keyof (typeof en)['names'];

/** Behind the name of a holiday that a weekend swallowed, on the day that stands for it. */
export const SUBSTITUTE = ' (substitute day)';

/** Returns the holiday's name when the day is one in the region, else `null`. */
export function bankHoliday(day: string, region: HolidayRegion): string | null {
  if (region === 'none') return null;
  return holidaysOf(yearOf(day), region).get(day) ?? null;
}

/** Returns every holiday of a year, by date. */
export function holidaysOf(year: number, region: Exclude<HolidayRegion, 'none'>): ReadonlyMap<string, string> {
  const key = `${region} ${year}`;
  const known = remembered.get(key);
  if (known) return known;
  const holidays = new Map<string, string>([
    ...RULES[region](year),
    ...(PROCLAIMED[region] ?? []).filter(([day]) => yearOf(day) === year),
  ]);
  remembered.set(key, holidays);
  return holidays;
}

type Holiday = readonly [day: string, name: HolidayName];
type GivenBack = readonly [day: string, name: `${HolidayName}${typeof SUBSTITUTE}`];

const remembered = new Map<string, ReadonlyMap<string, string>>();

const UK_WIDE: readonly Holiday[] = [
  ['2022-06-03', 'Platinum Jubilee'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
];

/** Days proclaimed once. */
const PROCLAIMED: Partial<Record<HolidayRegion, readonly Holiday[]>> = {
  'england-and-wales': UK_WIDE,
  scotland: [...UK_WIDE, ['2026-06-15', 'World Cup bank holiday']],
  'northern-ireland': UK_WIDE,
  slovenia: [['2023-08-14', 'Solidarity Day']],
};

const RULES: Record<Exclude<HolidayRegion, 'none'>, (year: number) => (Holiday | GivenBack)[]> = {
  'england-and-wales': (year) => [
    ...fixed([[date(year, 1, 1), 'New Year’s Day']]),
    ...easter(year),
    ...mays(year),
    lateSummer(year),
    ...christmas(year),
  ],
  scotland: (year) => [
    ...fixed([
      [date(year, 1, 1), 'New Year’s Day'],
      [date(year, 1, 2), '2nd January'],
    ]),
    goodFriday(year),
    ...mays(year),
    [firstMonday(year, 8), 'Summer bank holiday'],
    ...fixed([[date(year, 11, 30), 'St Andrew’s Day']]),
    ...christmas(year),
  ],
  'northern-ireland': (year) => [
    ...fixed([[date(year, 1, 1), 'New Year’s Day']]),
    ...fixed([[date(year, 3, 17), 'St Patrick’s Day']]),
    ...easter(year),
    ...mays(year),
    ...fixed([[date(year, 7, 12), 'Battle of the Boyne']]),
    lateSummer(year),
    ...christmas(year),
  ],
  // Slovenia gives no substitute days.
  slovenia: (year) => [
    [date(year, 1, 1), 'New Year’s Day'],
    [date(year, 1, 2), 'New Year’s holiday'],
    [date(year, 2, 8), 'Prešeren Day'],
    [easterDay(year, 0), 'Easter Sunday'],
    [easterDay(year, 1), 'Easter Monday'],
    [date(year, 4, 27), 'Day of Uprising Against Occupation'],
    [date(year, 5, 1), 'Labour Day'],
    [date(year, 5, 2), 'Labour Day holiday'],
    [easterDay(year, 49), 'Whit Sunday'],
    [date(year, 6, 25), 'Statehood Day'],
    [date(year, 8, 15), 'Assumption Day'],
    [date(year, 10, 31), 'Reformation Day'],
    [date(year, 11, 1), 'Remembrance Day'],
    [date(year, 12, 25), 'Christmas Day'],
    [date(year, 12, 26), 'Independence and Unity Day'],
  ],
};

/** Days that a weekend swallows are given back on the next days that are neither weekend nor holiday. */
function fixed(days: readonly Holiday[]): (Holiday | GivenBack)[] {
  const taken = new Set(days.map(([day]) => day));
  const substitutes = days
    .filter(([day]) => isWeekend(day))
    .map(([day, name]): GivenBack => {
      let next = addDays(day, 1);
      while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
      taken.add(next);
      return [next, `${name}${SUBSTITUTE}`];
    });
  return [...days, ...substitutes];
}

function easterDay(year: number, after: number): string {
  const { month, day } = easterSunday(year);
  return date(year, month, day + after);
}

const goodFriday = (year: number): Holiday => [easterDay(year, -2), 'Good Friday'];
const easter = (year: number): Holiday[] => [goodFriday(year), [easterDay(year, 1), 'Easter Monday']];
const lateSummer = (year: number): Holiday => [lastMonday(year, 8), 'Summer bank holiday'];

/** Moved in 2020 for VE Day and in 2022 for the Platinum Jubilee. */
const mays = (year: number): Holiday[] => [
  [year === 2020 ? '2020-05-08' : firstMonday(year, 5), 'Early May bank holiday'],
  [year === 2022 ? '2022-06-02' : lastMonday(year, 5), 'Spring bank holiday'],
];

const christmas = (year: number): (Holiday | GivenBack)[] =>
  fixed([
    [date(year, 12, 25), 'Christmas Day'],
    [date(year, 12, 26), 'Boxing Day'],
  ]);
