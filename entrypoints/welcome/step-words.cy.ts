// What the four steps say, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './step-words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  schoolSaved: 'Ysgol wedi’i chadw',
  findSchool: 'Dod o hyd i’ch ysgol yn ôl ei henw',
  called: (count) =>
    plural(count, {
      zero: 'Nid oes ysgol â’r enw hwnnw.',
      one: 'Mae 1 ysgol â’r enw hwnnw.',
      two: 'Mae 2 ysgol â’r enw hwnnw.',
      few: 'Mae 3 ysgol â’r enw hwnnw.',
      many: 'Mae 6 ysgol â’r enw hwnnw.',
      other: `Mae ${written(count)} ysgol â’r enw hwnnw.`,
    }),
  noneCalled: (name) =>
    `Nid oes ysgol o’r enw “${name}” yma. Efallai y bydd eich ysgol yn rhoi ffeil neu ddolen i chi yn lle hynny.`,
  notHere:
    'Ddim yma? Os oes gennych ffeil gan eich ysgol, {file}; os oes gennych ddolen, {link}. Mae’r dudalen hon yn cofio ble roeddech chi.',
  addFile: 'ychwanegwch hi yn y gosodiadau',
  followLink: 'dilynwch hi yno',

  hoursSaved: 'Oriau wedi’u cadw',
  hoursWhy:
    'Mae rhai polisïau’n gofyn i staff beidio â defnyddio cyfryngau cymdeithasol yn y gwaith. Y tu allan i’ch oriau, ni sonnir byth am amser.',
  yourHours: 'Eich oriau',
  schoolHours: 'Oriau’r ysgol',
  whenChosen: 'Cyn gynted ag y bydd ysgol wedi’i dewis.',
  fullTime: 'Amser llawn, ar oriau eraill',
  fullTimeHow: 'Dydd Llun i ddydd Gwener, rhwng yr amserau a nodwch.',
  partTime: 'Rhan-amser',
  partTimeHow: 'Ar rai diwrnodau, neu am hanner diwrnod.',
  from: 'O',
  to: 'tan',
  endFirst: 'Rhaid i’r diwedd ddod ar ôl y dechrau. Heb ei gadw eto.',
  exactKept: 'Cedwir eich union amserau fel y maent. Newidiwch nhw yn y gosodiadau.',
  parts: { all: 'Drwy’r dydd', morning: 'Bore', afternoon: 'Prynhawn', none: 'Ddim yn y gwaith' },
  moreHours: 'Mae egwylion, union amserau a dyddiadau tymhorau yn y {settings}.',
  settings: 'gosodiadau',

  accountsWhy:
    'Cyfrif dosbarth, clwb neu’r ysgol ei hun. Mae rhannau eraill o’r polisi yn berthnasol yno. Nid yw’r rhan fwyaf o bobl yn rhedeg un: os felly, ewch ymlaen.',
  accounts: 'Cyfrifon rydych yn eu rhedeg ar ran yr ysgol',
  remove: 'Dileu',
  removeNamed: (account) => `Dileu ${account}`,
  accountRemoved: 'Cyfrif wedi’i ddileu',

  noPolicy:
    'Heb ysgol nid oes polisi i wirio yn ei erbyn eto. Ewch yn ôl i ddewis un, neu gwnewch hynny’n nes ymlaen yn y gosodiadau.',
  madeUp:
    'Mae’r drafft hwn wedi’i ddyfeisio, ac nid oes dim yn cael ei bostio. Pwyswch un o’r cywiriadau i’w weld yn gweithio, neu teipiwch rywbeth eich hun.',
  drafts: (school) => [
    `Mor falch o fy nosbarth yn ${school} heddiw!`,
    `Rwy’n dysgu yn ${school}, ac rwy’n credu bod gwaith cartref yn gwneud mwy o ddrwg nag o les.`,
    'Rieni, ffoniwch fi unrhyw noson ar 07700 900123.',
    'Da iawn Marnie Tolworth ym Mlwyddyn 4 am ei phaentiad hyfryd!',
  ],
};
