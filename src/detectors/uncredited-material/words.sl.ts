// What a card says of somebody else’s work, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Delo nekoga drugega',
  why: 'Kdor ga je ustvaril, ima pravico, da je imenovan in vprašan, šola pa naj pokaže, kako se to naredi.',
  kinds: {
    taken: 'To je od nekod vzeto in avtor ni imenovan.',
    'not-mine': 'To je delo nekoga drugega, imenovan pa ni nihče.',
    'knows-better': 'Sami pravite, da avtor ni bil vprašan ali imenovan.',
    'copied-whole': 'To objavlja celotno delo, ki ga drugi prodajajo.',
    verse: 'To je videti kot cela pesem brez imena avtorja.',
    'reads-as': 'To se bere kot delo nekoga drugega brez njegovega imena.',
  },
};
