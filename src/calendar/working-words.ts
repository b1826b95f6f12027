// Says in plain words whether somebody is at work at a moment, and why.
import type { Working } from './working';

/** "at work, until 15:30"; "not at work: Christmas Day is a bank holiday". */
export function workingWords(now: Working): string {
  if (now.kind === 'working') {
    const why = now.inset ? ` (INSET day: ${now.inset})` : now.despite ? ` (you marked the day as worked: ${now.despite})` : '';
    return `at work, until ${now.freeFrom}${why}`;
  }
  return `not at work: ${whyNot(now)}`;
}

function whyNot(now: Extract<Working, { kind: 'off' }>): string {
  switch (now.why) {
    case 'weekend':
      return 'it is the weekend';
    case 'day-off':
      return 'you do not work on that day of the week';
    case 'own-day-off':
      return now.name ? `your own day off (${now.name})` : 'your own day off';
    case 'inset':
      return `an INSET day, which you count as free (${now.name})`;
    case 'bank-holiday':
      return `${now.name} is a bank holiday`;
    case 'closure':
      return now.name ? `the school is closed (${now.name})` : 'the school is closed';
    case 'no-term':
      return 'the day lies outside of term';
    case 'break':
      return now.name ? `it is your break (${now.name})` : 'it is your break';
    case 'outside-hours':
      return 'it is outside your hours';
    case 'unreadable':
      return 'the time zone could not be read, so hours are not looked at';
    default:
      return now satisfies never;
  }
}
