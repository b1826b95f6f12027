// Why a signed file is not believed, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  'too-large': 'Datoteka je večja, kot sme biti profil (5 MB), zato ni bila prebrana.',
  'not-signed': 'Na tem naslovu ni podpisanega profila.',
  'other-algorithm': 'Datoteka je podpisana na način, ki tu ni sprejet.',
  'unknown-key': 'Datoteka je podpisana s ključem, za katerega ta brskalnik ne ve, da mu lahko zaupa.',
  changed: 'Datoteka je bila po podpisu spremenjena ali pa jo je v imenu vaše šole podpisal nekdo drug.',
  'too-deep': 'Datoteka je pravilno podpisana, vendar je gnezdena globlje, kot sme biti profil.',
  'too-many': 'Datoteka je pravilno podpisana, vendar ima več vnosov, kot jih sme imeti profil.',
  'not-canonical': 'Datoteka je pravilno podpisana, vendar ni zapisana tako, kot se zapisujejo profili.',
  'not-a-profile': 'Datoteka je pravilno podpisana, vendar njena vsebina ni profil, ki bi ga ta različica znala prebrati.',
};
