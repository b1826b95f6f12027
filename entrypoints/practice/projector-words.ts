// What is said to a room, in English.
import { spoken, written } from '../../src/language/spoken';

export const en = {
  draft: (number: number, all: number) => `Draft ${written(number)} of ${written(all)}`,
  fullScreen: 'Full screen',
  leave: 'Leave {key}',
  none: 'This school’s profile brings no example drafts, so there is nothing to show. An admin can add some to its file.',
  previous: '{key} Previous',
  next: 'Next {key}',
  show: 'Show the answer {key}',
  hide: 'Hide the answer {key}',
  space: 'Space',
  /** As whom a draft is shown. */
  writer: 'A member of staff',
  answer: 'Answer',
  guess: 'What would you say?',
  innocent: 'Nothing to mention',
  nothing: 'Nothing to mention.',
  pupils: (names: string) => `On the pupil list: ${names}.`,
  looking: 'Looking …',
  offers: 'One press would:',
};

export const words = spoken(en, { cy: () => import('./projector-words.cy'), sl: () => import('./projector-words.sl') });
