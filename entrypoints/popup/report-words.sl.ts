// What is said where a false alarm is reported, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './report-words';

export const words: Words<typeof en> = {
  about: 'Napačen namig aplikacije Second Glance, kot ga je zapisala oseba, ki ga je videla. Nič se ne pošlje samo.',
  why: 'Je s tem, kar je bilo rečeno tu, kaj narobe? Tako nastane datoteka za tistega, ki na vaši šoli skrbi za Second Glance. Nič se ne pošlje: shranite jo vi in odločate vi.',
  which: 'Kateri od teh?',
  alarm: (title, quote) => `${title}: »${quote}«`,
  putIn: 'Vključi, kar je napisano',
  namesToo: 'Tudi imena v tem. Brez te kljukice v datoteki ni nobene vaše besede.',
  notFetched: 'Vašega besedila ni bilo mogoče pridobiti, zato ga v datoteki ni.',
  holds: 'V datoteki je natanko to:',
  save: 'Shrani to datoteko',
  saved: 'Shranjeno med vaše prenose.',
};
