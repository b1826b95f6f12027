// What came of what was done from the popup, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './outcome-words';

export const words: Words<typeof en> = {
  done: (undoKey) => `Wedi’i wneud ar y dudalen. Mae ${undoKey} yno yn ei ddadwneud.`,
  copied: (pasteKey) =>
    `Wedi’i gopïo yn lle hynny, gan na wnâi blwch y wefan ei dderbyn. Cliciwch yn eich geiriau a phwyso ${pasteKey}.`,
  refused: 'Ni wnâi blwch y wefan ei dderbyn, ac nid oedd modd ei gopïo chwaith. Ni wnaed dim.',
  siteOpened: 'Mae amserlennu’r wefan ei hun ar agor nawr. Dewiswch amser diweddarach yno.',
  gone: 'Nid yw’r geiriau hynny ar agor yn y tab hwn bellach, felly ni wnaed dim.',
  failed: 'Ni weithiodd hynny, ac ni wnaed dim. Rhowch gynnig arni ar y cerdyn wrth ymyl eich geiriau.',
  account: { school: 'Wedi’i wirio fel cyfrif ysgol nawr.', personal: 'Wedi’i wirio fel eich cyfrif eich hun nawr.' },
};
