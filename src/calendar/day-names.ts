// The days of the week as people say them.
import type { Weekday } from '../model/calendar';
import { words } from './words';

/** In the language spoken when they are read. From the catalogue: Chromium's own data hold no Welsh names. */
export const DAY_NAMES: Readonly<Record<Weekday, string>> = lookedUp((day) => words().days[day]);

/** For the heads of narrow columns: "Mon". */
export const SHORT_DAY_NAMES: Readonly<Record<Weekday, string>> = lookedUp((day) => words().shortDays[day]);

function lookedUp(name: (day: Weekday) => string): Readonly<Record<Weekday, string>> {
  return {
    get mon() {
      return name('mon');
    },
    get tue() {
      return name('tue');
    },
    get wed() {
      return name('wed');
    },
    get thu() {
      return name('thu');
    },
    get fri() {
      return name('fri');
    },
    get sat() {
      return name('sat');
    },
    get sun() {
      return name('sun');
    },
  };
}
