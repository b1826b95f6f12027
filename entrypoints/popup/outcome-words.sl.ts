// What came of what was done from the popup, and the report of a false alarm, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './outcome-words';

export const words: Words<typeof en> = {
  done: (undoKey) => `Narejeno na strani. ${undoKey} tam to razveljavi.`,
  copied: (pasteKey) =>
    `Namesto tega kopirano, ker polje na omrežju tega ni sprejelo. Kliknite v svoje besedilo in pritisnite ${pasteKey}.`,
  refused: 'Polje na omrežju tega ni sprejelo, pa tudi kopirati ni bilo mogoče. Nič ni bilo narejeno.',
  siteOpened: 'Urnik omrežja je zdaj odprt. Tam izberite poznejši čas.',
  gone: 'To besedilo v tem zavihku ni več odprto, zato ni bilo nič narejeno.',
  failed: 'To ni uspelo in nič ni bilo narejeno. Poskusite na kartici ob svojem besedilu.',
  account: { school: 'Zdaj preverjeno kot šolski račun.', personal: 'Zdaj preverjeno kot vaš osebni račun.' },

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
