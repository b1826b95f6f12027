// What the views share say, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  failed: 'Te strani ni bilo mogoče prikazati. Vaši osnutki se še vedno preverjajo. Zaprite jo in jo znova odprite.',
};
