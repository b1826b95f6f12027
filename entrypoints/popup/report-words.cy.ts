// What is said where a false alarm is reported, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './report-words';

export const words: Words<typeof en> = {
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
