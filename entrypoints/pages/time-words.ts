// How days, moments and pauses are said, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  untilResumed: 'until you start it again',
  untilMidnight: 'until midnight',
  untilTime: (time: string) => `until ${time}`,
  untilDay: (end: Date, time: string) =>
    `until ${end.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}, ${time}`,
  paused: (until: string) => `Paused ${until}.`,
  pausedForGood: 'Paused. Nothing is read until you start it again.',
  pauseHour: 'Pause for an hour',
  pauseForGood: 'Pause until I say so',
  startAgain: 'Start checking again',
  saidPausedHour: 'Paused for an hour',
  saidPaused: 'Paused',
  saidChecking: 'Checking again',
  today: (time: string) => `today ${time}`,
  yesterday: (time: string) => `yesterday ${time}`,
  moment: (day: string, time: string) => `${day}, ${time}`,
  /** A day as the browser writes it, with its weekday. */
  day: (written: string) => written.replace(',', ''),
  span: (from: string, to: string) => `${from} to ${to}`,
};

export const words = spoken(en, { cy: () => import('./time-words.cy'), sl: () => import('./time-words.sl') });
