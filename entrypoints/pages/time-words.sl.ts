// How days, moments and pauses are said, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './time-words';

export const words: Words<typeof en> = {
  untilResumed: 'dokler ne nadaljujete',
  untilMidnight: 'do polnoči',
  untilTime: (time) => `do ${time}`,
  untilDay: (end, time) => `do ${WEEKDAYS[end.getDay()]}, ${end.getDate()}. ${MONTHS[end.getMonth()]}, ${time}`,
  paused: (until) => `Premor: ${until}.`,
  pausedForGood: 'Premor. Nič se ne bere, dokler ne nadaljujete.',
  pauseHour: 'Premor za eno uro',
  pauseForGood: 'Premor do preklica',
  startAgain: 'Znova začni preverjati',
  saidPausedHour: 'Premor za eno uro',
  saidPaused: 'Premor',
  saidChecking: 'Preverjanje spet teče',
  today: (time) => `danes ob ${time}`,
  yesterday: (time) => `včeraj ob ${time}`,
  moment: (day, time) => `${day} ob ${time}`,
  day: (written) => written,
  span: (from, to) => `${from} – ${to}`,
};

/** After "do", from Sunday on; the browser has them only as they stand alone. */
const WEEKDAYS = ['nedelje', 'ponedeljka', 'torka', 'srede', 'četrtka', 'petka', 'sobote'];
const MONTHS = [
  ...['januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija'],
  ...['julija', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
];
