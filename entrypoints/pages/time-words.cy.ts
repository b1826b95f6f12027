// How days, moments and pauses are said, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './time-words';

export const words: Words<typeof en> = {
  untilResumed: 'nes i chi ei ailgychwyn',
  untilMidnight: 'tan hanner nos',
  untilTime: (time) => `tan ${time}`,
  // "Dydd" softens after "tan".
  untilDay: (end, time) =>
    `tan ${end
      .toLocaleDateString('cy', { weekday: 'long', day: 'numeric', month: 'long' })
      .replace(/^D/, 'dd')
      .replace(',', '')}, ${time}`,
  paused: (until) => `Wedi’i oedi ${until}.`,
  pausedForGood: 'Wedi’i oedi. Ni ddarllenir dim nes i chi ei ailgychwyn.',
  pauseHour: 'Oedi am awr',
  pauseForGood: 'Oedi nes i mi ddweud',
  startAgain: 'Dechrau gwirio eto',
  saidPausedHour: 'Wedi’i oedi am awr',
  saidPaused: 'Wedi’i oedi',
  saidChecking: 'Yn gwirio eto',
  today: (time) => `heddiw ${time}`,
  yesterday: (time) => `ddoe ${time}`,
  moment: (day, time) => `${day}, ${time}`,
  day: (written) => written.replace(',', ''),
  span: (from, to) => `${from} – ${to}`,
};
