// What the private journal’s page says, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import { genitive } from './slovene-dates';
import type { en } from './words';

const plural = pluralsIn('sl');

const entries = (count: number): string =>
  plural(count, {
    one: `${written(count)} vnos`,
    two: `${written(count)} vnosa`,
    few: `${written(count)} vnosi`,
    other: `${written(count)} vnosov`,
  });

/** After "po". */
const months = (count: number): string =>
  plural(count, {
    one: `${count} mesecu`,
    two: `${count} mesecih`,
    few: `${count} mesecih`,
    other: `${count} mesecih`,
  });

export const words: Words<typeof en> = {
  title: 'Second Glance: moji razmisleki',
  heading: 'Moji razmisleki',
  intro:
    'Kaj je Second Glance omenil in kaj ste storili vi. Samo za vas: ostane v tem brskalniku in vaša šola tega ne more videti.',
  trouble: 'Nekaj je treba pogledati',
  off: 'Dnevnik je izklopljen, zato se nič novega ne zapisuje. Vklopite ga lahko spodaj.',
  opening: 'Odpiranje dnevnika …',
  nothing: {
    heading: 'Zaenkrat nič',
    text: 'Ko Second Glance v osnutku kaj omeni, se to zapiše sem, skupaj s tem, kar ste naredili: spremenili, objavili nespremenjeno ali povedali, da se je zmotil. Tu ni ničesar, kar bi bilo treba doseči ali vzdrževati.',
  },
  nothingShown: 'V tem času tu ni bilo nič omenjeno. Izberite daljši čas, drugo pravilo ali drugo omrežje.',
  sections: { changed: 'Moje spremembe', weeks: 'Po tednih', rules: 'Po pravilih', outcomes: 'Kaj je sledilo' },
  deletesShown: 'Izbriše se to, kar je prikazano: v času, po pravilu in na omrežju, ki so izbrani zgoraj.',
  filters: {
    label: 'Kaj je prikazano',
    time: 'Čas',
    rule: 'Pravilo',
    site: 'Omrežje',
    everyRule: 'Vsa pravila',
    everySite: 'Vsa omrežja',
    periods: { 4: 'Zadnji 4 tedni', 13: 'Zadnji 3 meseci', 26: 'Zadnjih 6 mesecev', all: 'Vse shranjeno' },
    practice: 'stran za vajo',
  },
  table: {
    summary: 'Isto v tabeli, za brisanje',
    nudges: 'Namigi',
    delete: 'Izbriši',
    byWeek: { caption: 'Namigi po tednih, najnovejši najprej', head: 'Teden' },
    byRule: { caption: 'Namigi po pravilih, najpogostejši najprej', head: 'Pravilo' },
    week: (number) => `${number}. teden`,
    deleteWeek: (day) => `Izbriši teden od ${genitive(day)}`,
    deleteRule: (title) => `Izbriši, kar je shranjeno pod »${title}«`,
    deleteOutcome: (name) => `Izbriši, kar je shranjeno kot »${name}«`,
  },
  keeping: {
    heading: 'Kaj se hrani',
    what: 'O vsakem namigu: katero pravilo in določilo je zadeval, kako odločen je bil, na katerem omrežju in v kakšni objavi, ali na vašem računu ali na računu šole, četrt ure in kaj je sledilo. Nikoli vaše besede, ime ali naslov strani.',
    until: (count) => `Vsak vnos se sam izbriše po ${months(count)}.`,
    where: 'Vse je samo v tem brskalniku: vaša šola do tega nima dostopa, ne z upravljanjem naprav ne kako drugače.',
    keep: 'Vodi ta dnevnik',
    off: 'Ko je izklopljen, se nič več ne zapisuje. Kar je shranjeno, ostane, dokler tega ne izbrišete ali dokler se ne izteče rok.',
    isOn: 'Namigi se odslej zapisujejo sem',
    isOff: 'Nič več se ne zapisuje; kar je shranjeno, ostane',
    deleteAll: 'Izbriši vse',
    none: 'Zdaj ni shranjeno nič.',
    some: (count) => `Zdaj shranjeno: ${entries(count)}.`,
  },
  deleting: {
    none: 'Ni bilo ničesar za izbris.',
    deleted: (count, which) => `Izbrisano: ${entries(count)} ${which.join(', ')}.`,
    all: 'iz dnevnika',
    ofWeek: (day) => `za teden od ${genitive(day)}`,
    of: (name) => `pod »${name}«`,
    on: (site) => `na omrežju ${site}`,
    onPractice: 'na strani za vajo',
    broughtBack: (count) => `Vrnjeno: ${entries(count)}.`,
    undo: 'Razveljavi',
  },
};
