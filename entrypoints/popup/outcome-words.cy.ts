// What came of what was done from the popup, and the report of a false alarm, in Welsh.
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

  about: 'Camrybudd gan Second Glance, wedi’i nodi gan y sawl a’i gwelodd. Nid oes dim yn cael ei anfon ohono’i hun.',
  why: 'Oes rhywbeth o’i le ar yr hyn a ddywedwyd yma? Mae hyn yn gwneud ffeil i bwy bynnag sy’n gofalu am Second Glance yn eich ysgol. Nid oes dim yn cael ei anfon: chi sy’n ei chadw, a chi sy’n penderfynu.',
  which: 'Pa un o’r rhain?',
  alarm: (title, quote) => `${title}: ‘${quote}’`,
  putIn: 'Cynnwys yr hyn a ysgrifennais',
  namesToo: 'Enwau hefyd. Heb y tic hwn nid oes dim o’ch geiriau yn y ffeil.',
  notFetched: 'Nid oedd modd nôl eich geiriau, felly nid ydynt yn y ffeil.',
  holds: 'Dyma’n union sydd yn y ffeil:',
  save: 'Cadw’r ffeil hon',
  saved: 'Wedi’i chadw ymhlith eich lawrlwythiadau.',
};
