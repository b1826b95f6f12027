// What nudges and clauses say wherever they are shown, in Welsh.
import { type Words, written } from '../language/spoken';
import { andBefore } from './welsh-and';
import type { en } from './words';

export const words: Words<typeof en> = {
  levels: { tip: 'Cyngor', warn: 'Werth ei wirio', hold: 'Arhoswch' },
  modalities: {
    must: 'Rhaid',
    'must-not': 'Rhaid peidio',
    should: 'Dylid',
    'should-not': 'Ni ddylid',
    may: 'Caniateir',
    duty: 'Dyletswydd',
  },
  corrections: {
    'not-a-pupil': 'Nid disgybl',
    'a-pupil': 'Disgybl yw',
    'not-our-school': 'Nid ein hysgol ni',
    'these-words': 'Peidiwch â dangos hyn eto ar gyfer y geiriau hyn',
  },
  notThisPerson: 'Peidiwch â dangos hyn eto ar gyfer y person hwn',
  readClause: 'Gweld yn y polisi',
  document: 'Dogfen yr ysgol',
  alsoTouches: 'Hefyd yn berthnasol:',
  sameWords: '{title}: yr un geiriau.',
  sameWordsFor: '{title}: yr un geiriau, ar gyfer {whose}.',
  more: (count) => `dangos ${written(count)} arall`,
  policyOf: (school) => `Polisi ${school}`,
  policiesOf: (schools) => `Polisïau ${schools}`,
  and: (before, last) => `${before} ${andBefore(last)} ${last}`,
  or: (before, last) => `${before} neu ${last}`,
  practicePage: 'y dudalen ymarfer',
  moreAlike: (count) => `Hefyd: ${written(count)} arall o’r un math.`,
  tooLarge: (file, megabytes) => `Mae “${file}” yn fwy na ${written(megabytes)} MB. Ni newidiwyd dim.`,
  unreadable: (file) => `Nid oedd modd darllen “${file}”. Ni newidiwyd dim.`,
};
