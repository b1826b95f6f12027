// What could not be seen on a site, in Slovene: what is not seen stands in the genitive.
import type { Words } from '../../src/language/spoken';
import type { en } from './sight-words';

export const words: Words<typeof en> = {
  boxes: {
    post: 'polja za objave',
    comment: 'polja za komentarje',
    reply: 'polja za odgovore',
    share: 'polja za deljenje',
    message: 'polja za sporočila',
    caption: 'polja za opise slik',
    bio: 'polja za besedilo vašega profila',
  },
  buttons: {
    post: 'gumba za objavo',
    comment: 'gumba za pošiljanje komentarja',
    reply: 'gumba za pošiljanje odgovora',
    share: 'gumba za deljenje',
    message: 'gumba za pošiljanje sporočila',
    caption: 'gumba za deljenje slike',
    bio: 'gumba za shranjevanje profila',
  },
  both: (before, last) => `${before} in ${last}`,
  unseen: (parts, site) => `Second Glance trenutno ne vidi ${parts} (${site}).`,
  carryOn: 'Pišete in objavljate lahko kot običajno.',
};
