// Pauses in words: until when each holds, said the same by the popup, the settings and the toolbar.
import { writtenDate } from '../../src/language/written-date';
import { words } from './time-words';

/** "until 15:20", "until tomorrow", "until Friday 08:00", "until you start it again". Lower case, to stand in a sentence. */
export function pausedUntil(pause: string | null, now: Date): string {
  const says = words();
  if (pause === null || pause === 'until-resumed') return says.untilResumed;
  const end = new Date(pause);
  const time = writtenDate(end, { hour: '2-digit', minute: '2-digit' });
  if (end.getTime() === midnightAfter(now).getTime()) return says.untilMidnight;
  return end < midnightAfter(now) ? says.untilTime(time) : says.untilDay(end, time);
}

/** The pauses that end by themselves, with the moment at which each would end if it began now. */
export const anHourFrom = (now: Date): string => new Date(now.getTime() + 3_600_000).toISOString();

/** The end of the day on this computer's clock: 23 or 25 hours long though it be. */
export const restOfDay = (now: Date): string => midnightAfter(now).toISOString();

const midnightAfter = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
