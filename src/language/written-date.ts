// Writes days and times for people, in Welsh too, of which Chromium's own data hold no names: it would write "2026 M12 1".
import { language, locale } from './spoken';

/** Returns the moment in the language spoken now. `options` say which parts of it, as for `Intl.DateTimeFormat`, and in which zone. */
export function writtenDate(moment: Date, options: Readonly<Intl.DateTimeFormatOptions>): string {
  if (language() !== 'cy') return moment.toLocaleString(locale(), options);
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(moment);
  return parts.map(({ type, value }) => (type === 'literal' || NAMED.has(type) ? (WELSH[value] ?? value) : value)).join('');
}

const NAMED: ReadonlySet<string> = new Set(['weekday', 'month', 'dayPeriod']);

/** By the British English. Order and marks are the same in both. Source: Unicode CLDR, `cy`, Gregorian calendar. */
const WELSH: Readonly<Record<string, string>> = {
  ' at ': ' am ',
  am: 'yb',
  pm: 'yh',
  Monday: 'Dydd Llun',
  Tuesday: 'Dydd Mawrth',
  Wednesday: 'Dydd Mercher',
  Thursday: 'Dydd Iau',
  Friday: 'Dydd Gwener',
  Saturday: 'Dydd Sadwrn',
  Sunday: 'Dydd Sul',
  Mon: 'Llun',
  Tue: 'Maw',
  Wed: 'Mer',
  Thu: 'Iau',
  Fri: 'Gwen',
  Sat: 'Sad',
  Sun: 'Sul',
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
  Jan: 'Ion',
  Feb: 'Chwef',
  Mar: 'Maw',
  Apr: 'Ebr',
  Jun: 'Meh',
  Jul: 'Gorff',
  Aug: 'Awst',
  Sept: 'Medi',
  Sep: 'Medi',
  Oct: 'Hyd',
  Nov: 'Tach',
  Dec: 'Rhag',
};
