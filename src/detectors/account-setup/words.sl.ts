// What a card says of an official account’s profile, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Profil uradnega računa',
  why: 'Uradni račun se od zasebnega ali lažnega loči po imenu in po pravilniku, na katerega vodi njegova povezava.',
  kinds: {
    'no-policy-link': 'V tem profilu ni povezave na pravilnik o sprejemljivi rabi.',
    'policy-without-link': 'Ta profil omenja pravilnik o sprejemljivi rabi, povezave nanj pa ni.',
    'no-initials': 'Uporabniško ime tega računa ne vsebuje začetnic šole.',
  },
  evidence: {
    noLink: 'nobena povezava v njem ne vodi na pravilnik o sprejemljivi rabi',
    named: 'pravilnik je imenovan, ob njem pa ni povezave',
    noInitials: (name, initials) => `v »${name}« ni »${initials}«`,
  },
};
