// Says in plain words whether somebody is at work at a moment, and why.
import { holidayName } from './holiday-names';
import { words } from './words';
import type { Working } from './working';

/** Returns "at work, until 15:30"; "not at work: Christmas Day is a bank holiday". */
export function workingWords(now: Working): string {
  if (now.kind === 'off') return offWords(now);
  const { working } = words();
  if (now.inset) return working.inset(now.freeFrom, now.inset);
  return now.despite ? working.despite(now.freeFrom, now.despite) : working.until(now.freeFrom);
}

function offWords(now: Extract<Working, { kind: 'off' }>): string {
  const { off } = words();
  switch (now.why) {
    case 'weekend':
    case 'day-off':
    case 'no-term':
    case 'outside-hours':
    case 'unreadable':
      return off[now.why];
    case 'own-day-off':
    case 'closure':
    case 'break':
      return now.name ? off[`${now.why}-named`](now.name) : off[now.why];
    case 'inset':
      return off.inset(now.name);
    case 'bank-holiday':
      return off['bank-holiday'](holidayName(now.name));
    default:
      return now satisfies never;
  }
}
