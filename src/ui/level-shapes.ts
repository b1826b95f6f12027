// A shape of its own for each level, so that nobody has to tell them by colour; drawn on a grid of 16.
import type { Level } from '../model/words';
import { words } from './words';

export interface LevelShape {
  /** What a person reads. */
  readonly word: string;
  /** The filled outline. */
  readonly body: string;
  /** What is cut out of it. */
  readonly sign: string;
}

/** A round for a tip, a triangle for what is worth checking, an octagon with two bars for a pause. */
export const levelShapes: Readonly<Record<Level, LevelShape>> = {
  tip: {
    get word() {
      return words().levels.tip;
    },
    body: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
    sign: 'M8 4.1a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2zM7.1 7.3h1.8v4.6H7.1z',
  },
  warn: {
    get word() {
      return words().levels.warn;
    },
    body: 'M8 1.2c.5 0 .9.2 1.1.7l6.1 11.2c.5.9-.2 1.9-1.1 1.9H1.9C1 15 .3 14 .8 13.1L6.9 1.9C7.1 1.4 7.5 1.2 8 1.2z',
    sign: 'M7.1 5.5h1.8v4.4H7.1zM8 10.9a1.05 1.05 0 1 1 0 2.1 1.05 1.05 0 0 1 0-2.1z',
  },
  hold: {
    get word() {
      return words().levels.hold;
    },
    body: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
    sign: 'M5.3 4.7h1.9v6.6H5.3zM8.8 4.7h1.9v6.6H8.8z',
  },
};
