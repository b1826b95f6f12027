// What the views share say, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  failed: 'This page could not be shown. Your drafts are still being checked. Close it and open it again.',
  noAnswer: 'Second Glance did not answer. Close this page and open it again.',
  needsALook: 'Something needs a look',
  looking: 'Looking …',
  language: 'Language',
  saved: 'Saved',
  notSaved: 'Not saved.',
  undo: 'Undo',
  putBack: (said: string) => `Put back as it was: ${said}`,
  notPutBack: 'Not put back.',
  nothingToUndo: 'Nothing more to undo on this page',
  setBySchool: 'Set by your school.',
  notChangedHere: 'It cannot be changed here.',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
