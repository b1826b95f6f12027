// What is said of a profile, a file or a value that cannot be read, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './problem-words';

export const words: Words<typeof en> = {
  more: (count) => `A ${count} arall tebyg.`,
  atWhole: (what) => `Y cyfan: ${what}.`,
  at: (where, what) => `Yn “${where}”: ${what}.`,
  moreOfThisKind: (count) => `Mae ${count} arall o broblemau o’r math hwn.`,
  otherValue: 'disgwylid gwerth arall',

  profile: 'Y proffil',
  inPlace: (path) => `Yn ${path}`,
  item: (number) => `eitem ${number}`,
  unknownEntry: (where, entry) => `${where}: mae yma “${entry}”, nad yw’n hysbys. Ni ddisgwylid cofnod o’r fath.`,
  tooLittle: {
    list: (where, least, found) => `${where}: mae’r rhestr yn rhy fyr. Disgwylid o leiaf ${least}${found}.`,
    text: (where, least, found) => `${where}: mae hyn yn rhy fyr. Disgwylid o leiaf ${least}${found}.`,
    number: (where, least, found) => `${where}: mae hyn yn rhy fach. Disgwylid o leiaf ${least}${found}.`,
  },
  tooMuch: {
    list: (where, most, found) => `${where}: mae’r rhestr yn rhy hir. Disgwylid ${most} ar y mwyaf${found}.`,
    text: (where, most, found) => `${where}: mae hyn yn rhy hir. Disgwylid ${most} ar y mwyaf${found}.`,
    number: (where, most, found) => `${where}: mae hyn yn rhy fawr. Disgwylid ${most} ar y mwyaf${found}.`,
  },
  noSuchName: (where) => `${where}: nid yw hwn yn enw a all sefyll yno.`,
  oneForm: 'un o’r ffurfiau y mae fformat y proffil yn eu caniatáu',
  missing: {
    profile: (what) => `Mae’r proffil ar goll: disgwylid ${what}.`,
    item: (number, path, what) => `Mae eitem ${number} ar goll${path === '' ? '' : ` yn ${path}`}: disgwylid ${what}.`,
    entry: (name, path, what) => `Mae’r cofnod “${name}” ar goll${path === '' ? '' : ` yn ${path}`}: disgwylid ${what}.`,
  },
  expected: (where, what, found) => `${where}: disgwylid ${what}, ond cafwyd ${found}.`,
  expectedOnly: (what) => `disgwylid ${what}`,
  atLeast: (least) => `disgwylid o leiaf ${least}`,
  atMost: (most) => `disgwylid ${most} ar y mwyaf`,
  noSuchEntry: (entry) => `nid yw “${entry}” yn hysbys yma`,
  butFound: (found) => `, ond cafwyd ${found}`,
  aList: 'rhestr',
  nothing: 'dim (null)',
  aGroup: 'grŵp o gofnodion',
  quoted: (text) => `“${text}”`,
  either: (all, last) => `${all} neu ${last}`,
  characters: (count) => `${count} nod`,
  items: (count) => `${count} eitem`,
  types: {
    string: 'testun',
    number: 'rhif',
    int: 'rhif cyfan',
    boolean: 'true neu false',
    array: 'rhestr',
    object: 'grŵp o gofnodion',
    record: 'grŵp o gofnodion',
  },
  hints: {
    url: 'disgwylid cyfeiriad sy’n dechrau â https://',
    email: 'disgwylid cyfeiriad e-bost',
    date: 'disgwylid diwrnod wedi’i ysgrifennu fel 2026-09-01',
    other: 'disgwylid ffordd arall o ysgrifennu',
  },
};
