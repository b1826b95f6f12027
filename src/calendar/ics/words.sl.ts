// What is said of a calendar file and of what in it cannot be used, in Slovene.
import { pluralsIn } from '../../language/plurals';
import { type Words, written } from '../../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  line: (line) => `Vrstica ${line}:`,
  lineOf: (line, name) => `Vrstica ${line}, »${name}«:`,
  unnamed: 'Brez imena',
  leftOut: {
    'unread-dates': 'datumov ni bilo mogoče prebrati. Dogodek je izpuščen.',
    'no-start': 'dogodek nima začetnega datuma. Izpuščen je.',
    'no-such-start': 'dogodek se začne na dan, ki ne obstaja. Izpuščen je.',
    'no-such-end': 'dogodek se konča na dan, ki ne obstaja. Izpuščen je.',
    'ends-first': 'dogodek se konča, preden se začne. Izpuščen je.',
    'too-slow': 'ponavljanja ni bilo mogoče pravočasno izračunati. Dogodek je izpuščen.',
    'no-days': 'dni ni bilo mogoče izračunati. Dogodek je izpuščen.',
    'no-end': 'dogodek, ki se začne tukaj, nima konca. Izpuščen je.',
  },
  firstDayOnly: {
    unread: 'ponavljanja ni bilo mogoče prebrati, zato je upoštevan samo prvi dan.',
    'within-day': 'dogodek se ponavlja znotraj dneva, zato je upoštevan samo prvi dan.',
    'too-seldom': 'dogodek se ponavlja redkeje kot enkrat na več let, zato je upoštevan samo prvi dan.',
    'no-such-day': 'dogodek se ponavlja na dan, ki ne obstaja, zato je upoštevan samo prvi dan.',
  },
  strangeZone: (zone) => `Časovni pas »${zone}« ni znan, zato se časi v njem štejejo po času vaše šole.`,
  noEvents: 'V koledarju ni dogodkov.',
  cancelled: (count) =>
    plural(count, {
      one: `${written(count)} dogodek je bil odpovedan in izpuščen.`,
      two: `${written(count)} dogodka sta bila odpovedana in izpuščena.`,
      few: `${written(count)} dogodki so bili odpovedani in izpuščeni.`,
      other: `${written(count)} dogodkov je bilo odpovedanih in izpuščenih.`,
    }),
  short: (count) =>
    plural(count, {
      one: `${written(count)} dogodek traja manj kot pet ur in o dnevu ne pove ničesar.`,
      two: `${written(count)} dogodka trajata manj kot pet ur in o dnevu ne povesta ničesar.`,
      few: `${written(count)} dogodki trajajo manj kot pet ur in o dnevu ne povejo ničesar.`,
      other: `${written(count)} dogodkov traja manj kot pet ur in o dnevu ne pove ničesar.`,
    }),
  outside: (count) =>
    plural(count, {
      one: `${written(count)} dogodek je več kot leto nazaj ali več kot tri leta naprej.`,
      two: `${written(count)} dogodka sta več kot leto nazaj ali več kot tri leta naprej.`,
      few: `${written(count)} dogodki so več kot leto nazaj ali več kot tri leta naprej.`,
      other: `${written(count)} dogodkov je več kot leto nazaj ali več kot tri leta naprej.`,
    }),
  instead: {
    nothing: 'V njej ni ničesar.',
    link: 'To je povezava do koledarja. Second Glance sam ne prenaša ničesar: odprite povezavo v brskalniku, shranite datoteko in jo izberite tukaj.',
    page: 'To je spletna stran in ne datoteka koledarja. Na njej poiščite »iCal«, »Subscribe« (»Naročite se«) ali datoteko, ki se konča z .ics.',
    zip: 'To je datoteka zip ali Office in ne koledar. Datoteka koledarja se konča z .ics.',
    other: 'To ni datoteka koledarja: v njej nikjer ne piše BEGIN:VCALENDAR. Datoteka koledarja se konča z .ics.',
  },
};
