// What a card says of a link to think about, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Dolen i feddwl amdani',
  why: 'Mae teuluoedd yn ymddiried mewn dolen am mai’r ysgol sy’n ei rhoi, felly dylai ddangos i ble mae’n arwain, ac arwain i rywle diogel.',
  kinds: {
    shortener: 'Mae’r ddolen hon yn cuddio i ble mae’n arwain.',
    'bare-address': 'Mae’r ddolen hon yn arwain at beiriant heb enw.',
    'look-alike': 'Mae’r ddolen hon yn edrych fel cyfeiriad arall, ond nid dyna ydyw.',
    download: 'Mae’r ddolen hon yn agor ffeil a allai wneud niwed.',
    unsuitable: 'Mae’r ddolen hon yn arwain i wefan nad yw ar gyfer ysgol.',
    'insecure-login': 'Mae’r ddolen hon yn gofyn am gyfrinair lle gall eraill ei ddarllen.',
    doubted: 'Rydych chi eich hun yn dweud efallai nad yw’r ddolen hon yn ddiogel neu’n addas.',
    'reads-as': 'Mae hyn yn darllen fel dolen nad yw efallai’n ddiogel neu’n addas.',
  },
  evidence: {
    like: (address) => `mae’n edrych fel ${address}`,
    another: 'mae’n edrych fel cyfeiriad arall',
    schools: 'mae’n edrych fel cyfeiriad eich ysgol',
  },
};
