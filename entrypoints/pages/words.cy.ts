// What the views share say, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  failed: 'Nid oedd modd dangos y dudalen hon. Mae eich drafftiau’n dal i gael eu gwirio. Caewch hi a’i hagor eto.',
  noAnswer: 'Ni wnaeth Second Glance ateb. Caewch y dudalen hon a’i hagor eto.',
  needsALook: 'Mae angen edrych ar rywbeth',
  looking: 'Yn edrych …',
  language: 'Iaith',
  saved: 'Wedi’i gadw',
  notSaved: 'Heb ei gadw.',
  undo: 'Dadwneud',
  putBack: (said) => `Wedi’i roi’n ôl fel yr oedd: ${said}`,
  notPutBack: 'Heb ei roi’n ôl.',
  nothingToUndo: 'Dim byd arall i’w ddadwneud ar y dudalen hon',
  setBySchool: 'Wedi’i osod gan eich ysgol.',
  notChangedHere: 'Ni ellir ei newid yma.',
};
