// What is said of a profile, a file or a value that cannot be read, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken } from '../language/spoken';

const plural = pluralsIn('en');

export const en = {
  more: (count: number) => plural(count, { one: `And ${count} more like this.`, other: `And ${count} more like these.` }),
  atWhole: (what: string) => `The whole: ${what}.`,
  at: (where: string, what: string) => `At “${where}”: ${what}.`,
  moreOfThisKind: (count: number) => `There are ${count} more problems of this kind.`,
  otherValue: 'expected another value',

  profile: 'The profile',
  inPlace: (path: string) => `In ${path}`,
  item: (number: number) => `item ${number}`,
  unknownEntry: (where: string, entry: string) => `${where} holds “${entry}”, which is not known here: expected no such entry.`,
  tooLittle: {
    list: (where: string, least: string, found: string) => `${where} is too short a list: expected at least ${least}${found}.`,
    text: (where: string, least: string, found: string) => `${where} is too short: expected at least ${least}${found}.`,
    number: (where: string, least: string, found: string) => `${where} is too small: expected at least ${least}${found}.`,
  },
  tooMuch: {
    list: (where: string, most: string, found: string) => `${where} is too long a list: expected at most ${most}${found}.`,
    text: (where: string, most: string, found: string) => `${where} is too long: expected at most ${most}${found}.`,
    number: (where: string, most: string, found: string) => `${where} is too big: expected at most ${most}${found}.`,
  },
  noSuchName: (where: string) => `${where} is not a name that may stand there.`,
  oneForm: 'one of the forms that the profile format allows',
  missing: {
    profile: (what: string) => `The profile is missing: expected ${what}.`,
    item: (number: number, path: string, what: string) =>
      `Item ${number} is missing${path === '' ? '' : ` in ${path}`}: expected ${what}.`,
    entry: (name: string, path: string, what: string) =>
      `The entry “${name}” is missing${path === '' ? '' : ` in ${path}`}: expected ${what}.`,
  },
  expected: (where: string, what: string, found: string) => `${where}: expected ${what}, but found ${found}.`,
  expectedOnly: (what: string) => `expected ${what}`,
  atLeast: (least: string) => `expected at least ${least}`,
  atMost: (most: string) => `expected at most ${most}`,
  noSuchEntry: (entry: string) => `“${entry}” is not known here`,
  butFound: (found: string) => `, but found ${found}`,
  aList: 'a list',
  nothing: 'nothing (null)',
  aGroup: 'a group of entries',
  quoted: (text: string) => `“${text}”`,
  either: (all: string, last: string) => `${all} or ${last}`,
  characters: (count: number) => plural(count, { one: `${count} character`, other: `${count} characters` }),
  items: (count: number) => plural(count, { one: `${count} item`, other: `${count} items` }),
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of entries',
    record: 'a group of entries',
  },
  hints: {
    url: 'expected an address that begins with https://',
    email: 'expected an e-mail address',
    date: 'expected a day written like 2026-09-01',
    other: 'expected another way of writing',
  },
};

export const words = spoken(en, { cy: () => import('./problem-words.cy'), sl: () => import('./problem-words.sl') });
