// What is said of a profile, a file or a value that cannot be read, in Slovene.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './problem-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  more: (count) =>
    plural(count, {
      one: `In še ${count} podobna težava.`,
      two: `In še ${count} podobni težavi.`,
      few: `In še ${count} podobne težave.`,
      other: `In še ${count} podobnih težav.`,
    }),
  atWhole: (what) => `Celota: ${what}.`,
  at: (where, what) => `Pri »${where}«: ${what}.`,
  moreOfThisKind: (count) =>
    plural(count, {
      one: `Je še ${count} težava te vrste.`,
      two: `Sta še ${count} težavi te vrste.`,
      few: `So še ${count} težave te vrste.`,
      other: `Je še ${count} težav te vrste.`,
    }),
  otherValue: 'pričakovana je drugačna vrednost',

  profile: 'Profil',
  inPlace: (path) => `V ${path}`,
  item: (number) => `element ${number}`,
  unknownEntry: (where, entry) => `${where}: vnos »${entry}« tu ni znan. Takega vnosa ne sme biti.`,
  tooLittle: {
    list: (where, least, found) => `${where}: seznam je prekratek. Pričakovano: vsaj ${least}${found}.`,
    text: (where, least, found) => `${where}: besedilo je prekratko. Pričakovano: vsaj ${least}${found}.`,
    number: (where, least, found) => `${where}: vrednost je premajhna. Pričakovano: vsaj ${least}${found}.`,
  },
  tooMuch: {
    list: (where, most, found) => `${where}: seznam je predolg. Pričakovano: največ ${most}${found}.`,
    text: (where, most, found) => `${where}: besedilo je predolgo. Pričakovano: največ ${most}${found}.`,
    number: (where, most, found) => `${where}: vrednost je prevelika. Pričakovano: največ ${most}${found}.`,
  },
  noSuchName: (where) => `${where}: tako ime tu ne more stati.`,
  oneForm: 'ena od oblik, ki jih dovoljuje format profila',
  missing: {
    profile: (what) => `Profil manjka. Pričakovano: ${what}.`,
    item: (number, path, what) => `Manjka element ${number}${path === '' ? '' : ` v ${path}`}. Pričakovano: ${what}.`,
    entry: (name, path, what) => `Manjka vnos »${name}«${path === '' ? '' : ` v ${path}`}. Pričakovano: ${what}.`,
  },
  expected: (where, what, found) => `${where}: pričakovano: ${what}; najdeno: ${found}.`,
  expectedOnly: (what) => `pričakovano: ${what}`,
  atLeast: (least) => `pričakovano: vsaj ${least}`,
  atMost: (most) => `pričakovano: največ ${most}`,
  noSuchEntry: (entry) => `»${entry}« tu ni znano`,
  butFound: (found) => `; najdeno: ${found}`,
  aList: 'seznam',
  nothing: 'nič (null)',
  aGroup: 'skupina vnosov',
  quoted: (text) => `»${text}«`,
  either: (all, last) => `${all} ali ${last}`,
  characters: (count) =>
    plural(count, { one: `${count} znak`, two: `${count} znaka`, few: `${count} znaki`, other: `${count} znakov` }),
  items: (count) =>
    plural(count, { one: `${count} element`, two: `${count} elementa`, few: `${count} elementi`, other: `${count} elementov` }),
  types: {
    string: 'besedilo',
    number: 'število',
    int: 'celo število',
    boolean: 'true ali false',
    array: 'seznam',
    object: 'skupina vnosov',
    record: 'skupina vnosov',
  },
  hints: {
    url: 'pričakovan je naslov, ki se začne s https://',
    email: 'pričakovan je e-poštni naslov',
    date: 'pričakovan je dan, zapisan kot 2026-09-01',
    other: 'pričakovan je drugačen zapis',
  },
};
