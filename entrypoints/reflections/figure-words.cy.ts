// What is said of the journal’s figures, in Welsh. After a number "awgrym" and "wythnos" do not mutate.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './figure-words';
import { listing } from './listing';

const plural = pluralsIn('cy');

/** One is singular, whatever more is plural. */
const oneOrMore = (count: number, one: string, more: string): string =>
  plural(count, { zero: more, one, two: more, few: more, many: more, other: more });

const falseAlarms = (count: number): string =>
  plural(count, {
    zero: 'dim camrybuddion',
    one: `${written(count)} camrybudd`,
    two: `${written(count)} gamrybudd`,
    few: `${written(count)} chamrybudd`,
    many: `${written(count)} chamrybudd`,
    other: `${written(count)} camrybudd`,
  });

const times = (count: number): string => ['', 'unwaith', 'ddwywaith'][count] ?? `${written(count)} gwaith`;

const inWeeks = (count: number): string => (count === 1 ? 'Mewn un wythnos' : `Mewn ${written(count)} wythnos`);

const outcomes = {
  fixed: { name: 'Cywirwyd ag un clic', means: 'Derbynioch y geiriad a gynigiwyd.' },
  changed: {
    name: 'Newidiwyd yn eich geiriau eich hun',
    means: 'Aethoch ymlaen i ysgrifennu, ac nid oedd dim ar ôl i’w grybwyll.',
  },
  edited: { name: 'Newidiwyd ar ôl yr oedi wrth bostio', means: 'Holwyd chi wrth bostio, ac fe’i hysgrifennoch yn wahanol.' },
  waited: {
    name: 'Daliwyd yn ôl',
    means: 'Nid anfonoch y drafft wedi’r cyfan, fe’i gohirioch tan yn ddiweddarach, neu penderfynoch beidio â phwyso botwm.',
  },
  posted: { name: 'Postiwyd fel yr oedd', means: 'Edrychoch arno a’i anfon. Chi sydd i benderfynu hynny.' },
  corrected: { name: 'Camrybudd', means: 'Dywedoch wrth Second Glance ei fod wedi camgymryd, ac mae’n cofio hynny.' },
  left: { name: 'Gadawyd neu anhysbys', means: 'Gadawyd y drafft, neu ni allai Second Glance weld beth ddigwyddodd wedyn.' },
};

export const words: Words<typeof en> = {
  groups: {
    changed: {
      name: 'Newidiwyd',
      counted: (count) => oneOrMore(count, `${written(count)} wedi’i newid`, `${written(count)} wedi’u newid`),
    },
    waited: {
      name: 'Daliwyd yn ôl',
      counted: (count) => oneOrMore(count, `${written(count)} wedi’i ddal yn ôl`, `${written(count)} wedi’u dal yn ôl`),
    },
    posted: {
      name: 'Postiwyd fel yr oedd',
      counted: (count) =>
        oneOrMore(count, `${written(count)} wedi’i bostio fel yr oedd`, `${written(count)} wedi’u postio fel yr oeddent`),
    },
    corrected: { name: 'Camrybudd', counted: falseAlarms },
    left: {
      name: 'Gadawyd neu anhysbys',
      counted: (count) =>
        oneOrMore(count, `${written(count)} wedi’i adael neu’n anhysbys`, `${written(count)} wedi’u gadael neu’n anhysbys`),
    },
  },
  outcomes,
  changed: {
    allFalse: 'Camrybudd oedd popeth a grybwyllwyd yn y cyfnod hwn, a dywedoch chi hynny.',
    none: (counted) =>
      `Ar ôl ${counted === 1 ? 'un' : written(counted)} awgrym, arhosodd y drafft fel yr oedd. Dim ond ail olwg yw awgrym: chi sydd i benderfynu beth i’w bostio.`,
    every: (counted) => {
      if (counted === 1) return 'Ar ôl yr unig awgrym, newidioch y drafft.';
      if (counted === 2) return 'Ar ôl y ddau awgrym, newidioch y drafft.';
      return `Ar ôl pob un o’r ${written(counted)} awgrym, newidioch y drafft.`;
    },
    some: (changed, counted) => `Ar ôl ${written(changed)} o’r ${written(counted)} awgrym, newidioch y drafft.`,
  },
  // The way goes before how often: then "ac" is right before each.
  ways({ fixed, changed, edited }) {
    const ways = [
      { count: fixed, how: 'ag un clic', first: 'Ag un clic' },
      { count: changed, how: 'yn eich geiriau eich hun', first: 'Yn eich geiriau eich hun' },
      { count: edited, how: 'ar ôl yr oedi wrth bostio', first: 'Ar ôl yr oedi wrth bostio' },
    ].filter(({ count }) => count > 0);
    return `${listing(
      ways.map(({ count, how, first }, at) => `${at === 0 ? first : how} ${times(count)}`),
      'ac',
    )}.`;
  },
  falseAlarms: (count) =>
    oneOrMore(
      count,
      'Camrybudd a gywiroch oedd un arall; ni chaiff ei gyfrif yma.',
      `Camrybuddion a gywiroch oedd ${written(count)} arall; ni chânt eu cyfrif yma.`,
    ),
  weeks: {
    none: (weeks) => `${inWeeks(weeks)} ni fu unrhyw awgrym.`,
    some: ({ weeks, total, most, day }) =>
      `${inWeeks(weeks)} cafwyd ${total === 1 ? 'un' : written(total)} awgrym; y nifer mwyaf, sef ${written(most)}, yn yr wythnos a ddechreuodd ar ${day}.`,
  },
};
