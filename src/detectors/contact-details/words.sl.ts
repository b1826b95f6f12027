// What a card says of how somebody can be reached outside school, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Zasebni kontaktni podatki',
  why: 'Stiki prek šole varujejo vas in družine: za to, kar gre na zasebno številko, ne more jamčiti nihče drug.',
  kinds: {
    'own-phone': 'To daje družinam ali učencem vašo lastno telefonsko številko.',
    'own-email': 'To daje družinam ali učencem vaš lastni e-poštni naslov.',
    'home-address': 'To pove, kje nekdo živi.',
    'own-handle': 'To vabi družine ali učence na vaš zasebni račun.',
    'own-at-large': 'To daje vaše lastne kontaktne podatke vsem, ki to lahko vidijo.',
    'asks-for-number': 'To družine ali učence sprašuje po njihovih zasebnih kontaktnih podatkih.',
    'private-invitation': 'To vabi družine ali učence, naj vam pišejo zasebno.',
    'other-person': 'To daje kontaktne podatke nekoga drugega.',
    sale: 'To daje kontaktne podatke za nekaj ponujenega ali izgubljenega.',
    'reads-as': 'To se bere kot zasebni kontaktni podatki za družine ali učence.',
  },
  evidence: {
    spelt: 'zapisano tako, da se ne opazi takoj',
  },
};
