// What the views share say, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  failed: 'Te strani ni bilo mogoče prikazati. Vaši osnutki se še vedno preverjajo. Zaprite jo in jo znova odprite.',
  noAnswer: 'Second Glance se ni odzval. Zaprite to stran in jo znova odprite.',
  needsALook: 'Nekaj potrebuje vašo pozornost',
  looking: 'Iskanje …',
  language: 'Jezik',
  saved: 'Shranjeno',
  notSaved: 'Ni shranjeno.',
  undo: 'Razveljavi',
  putBack: (said) => `Povrnjeno v prejšnje stanje: ${said}`,
  notPutBack: 'Ni povrnjeno.',
  nothingToUndo: 'Na tej strani ni več česa razveljaviti',
  setBySchool: 'Nastavila je vaša šola.',
  notChangedHere: 'Tu tega ni mogoče spremeniti.',
};
