// What each version brought, newest first, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './whats-new-words';

export const words: Words<typeof en> = {
  updated: (version) => `Second Glance je posodobljen na različico ${version}. Oglejte si, kaj je novega`,
  goodToKnow: 'Dobro je vedeti',
  versions: {
    '0.1.0': [
      'Gumb v orodni vrstici šteje, kaj je treba pogledati, pojavno okno pa to popravi na strani.',
      'Second Glance lahko začasno ustavite v enem zavihku, na enem omrežju, za eno uro ali do konca dneva.',
      'Na katerikoli strani izberite besede in v priročnem meniju izberite »Preveri izbrano besedilo«.',
    ],
  },
};
