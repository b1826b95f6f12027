// What the views share say, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  failed: 'Nid oedd modd dangos y dudalen hon. Mae eich drafftiau’n dal i gael eu gwirio. Caewch hi a’i hagor eto.',
};
