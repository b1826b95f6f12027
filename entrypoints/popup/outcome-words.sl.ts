// What came of what was done from the popup, in Slovene.
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
};
