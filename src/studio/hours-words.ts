// Says in words when a school is at work.
import { DAY_NAMES } from '../calendar/day-names';
import { type Calendar, Weekday } from '../model/calendar';

/** Returns one or two sentences: the hours of each day, days alike told together, then what is taken out of them. */
export function hoursWords({
  workingHours,
  breaks,
  terms,
  closures,
  insetDays = [],
  timeZone,
  bankHolidays,
}: Calendar): string[] {
  const groups = new Map<string, Weekday[]>();
  for (const day of Weekday.options) {
    const stretches = (workingHours[day] ?? []).map(({ from, to }) => `${from}–${to}`).join(' and ');
    if (stretches) groups.set(stretches, [...(groups.get(stretches) ?? []), day]);
  }
  if (groups.size === 0) return ['No working hours are set.'];
  const hours = [...groups].map(([stretches, days]) => `${daysWords(days)} ${stretches}`).join('; ');
  const except = [
    ...breaks.map(({ name, from, to }) => `${name} ${from}–${to}`),
    ...(terms.length > 0 ? ['days outside the terms'] : []),
    ...(closures.length > 0 ? [closures.length === 1 ? '1 closure' : `${closures.length} closures`] : []),
    ...(bankHolidays === 'none' ? [] : ['bank holidays']),
  ];
  const inset = insetDays.length === 1 ? '1 INSET day counts' : `${insetDays.length} INSET days count`;
  return [
    `Working hours: ${hours} (${timeZone}).`,
    ...(insetDays.length > 0 ? [`${inset} as at work, unless the person says otherwise.`] : []),
    ...(except.length > 0 ? [`Not counted: ${except.join(', ')}.`] : []),
  ];
}

/** "Monday to Friday" where days follow each other, else one by one. */
function daysWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const span = Weekday.options.indexOf(last) - Weekday.options.indexOf(first) + 1;
  return span === days.length && days.length > 2
    ? `${DAY_NAMES[first]} to ${DAY_NAMES[last]}`
    : days.map((day) => DAY_NAMES[day]).join(', ');
}
