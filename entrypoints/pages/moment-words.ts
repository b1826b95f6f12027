// Moments as people say them, by this computer's clock and zone.
import { writtenDate } from '../../src/language/written-date';
import { words } from './time-words';

/** "today 09:14", "yesterday 17:02", "3 November 2026, 09:14". */
export function momentWords(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  const time = writtenDate(moment, { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOf(now) - startOf(moment)) / 86_400_000);
  if (days === 0) return words().today(time);
  if (days === 1) return words().yesterday(time);
  return words().moment(writtenDate(moment, { dateStyle: 'long' }), time);
}

const startOf = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
