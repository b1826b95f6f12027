// Says in words when a school is at work.
import { type Calendar, Weekday } from '../model/calendar';
import { words } from './words';

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
    const stretches = (workingHours[day] ?? []).map(({ from, to }) => `${from}–${to}`).join(words().hours.and);
    if (stretches) groups.set(stretches, [...(groups.get(stretches) ?? []), day]);
  }
  if (groups.size === 0) return [words().hours.none];
  const hours = [...groups].map(([stretches, days]) => `${daysWords(days)} ${stretches}`).join('; ');
  const except = [
    ...breaks.map(({ name, from, to }) => `${name} ${from}–${to}`),
    ...(terms.length > 0 ? [words().hours.outsideTerms] : []),
    ...(closures.length > 0 ? [words().hours.closures(closures.length)] : []),
    ...(bankHolidays === 'none' ? [] : [words().hours.bankHolidays]),
  ];
  return [
    words().hours.at(hours, timeZone),
    ...(insetDays.length > 0 ? [words().hours.inset(insetDays.length)] : []),
    ...(except.length > 0 ? [words().hours.notCounted(except.join(', '))] : []),
  ];
}

/** "Monday to Friday" where days follow each other, else one by one. */
function daysWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const span = Weekday.options.indexOf(last) - Weekday.options.indexOf(first) + 1;
  return span === days.length && days.length > 2
    ? words().hours.span(first, last)
    : days.map((day) => words().hours.days[day]).join(', ');
}
