// What the options page says of working hours and breaks, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './hours-words';

export const words: Words<typeof en> = {
  looking: 'Iskanje …',
  chooseSchool: 'Najprej izberite šolo. Tu bo nato njen delovni čas, ki ga lahko nadomestite s svojim.',
  intro:
    'Nekateri pravilniki od zaposlenih zahtevajo, da na delu ne uporabljajo družbenih omrežij. Časi so v časovnem pasu {zone}. Dnevi brez pouka so v razdelku {calendar}.',
  introSchool:
    'Nekateri pravilniki od zaposlenih zahtevajo, da na delu ne uporabljajo družbenih omrežij. Časi so v časovnem pasu vaše šole. Dnevi brez pouka so v razdelku {calendar}.',
  calendar: 'Šolski koledar',
  whose: 'Čigav delovni čas',
  schools: 'Delovni čas šole',
  own: 'Moj delovni čas, na primer krajši',
  schoolsInUse: 'V rabi je delovni čas šole',
  ownInUse: 'V rabi je vaš delovni čas',
  grid: 'Tedenska mreža mojega delovnega časa',
  hoursSaved: 'Delovni čas shranjen',
  exact: 'Natančni časi',
  breaks: 'Odmori',
  suchAs: 'Na primer kosilo.',
  breaksSaved: 'Odmori shranjeni',
  zoneSaved: 'Časovni pas shranjen',
  schoolsZone: 'Šolski',
  schoolsZoneOf: (zone) => `Šolski (${zone})`,
  elsewhere: {
    section: (school) => `Delovni čas: ${school}`,
    heading: (school) => `Šola: ${school}`,
    own: 'Moj delovni čas tam, na primer krajši',
    grid: (school) => `Tedenska mreža mojega delovnega časa: ${school}`,
    breaks: (school) => `Odmori: ${school}`,
  },
  rest: {
    nameOf: (place) => `Ime odmora ${place}`,
    numbered: (place) => `Odmor ${place}`,
    remove: 'Odstrani',
    removeNamed: (name) => `Odstrani: ${name}`,
    removeNumbered: (place) => `Odstrani odmor ${place}`,
    add: 'Dodaj odmor',
    lunch: 'Kosilo',
    other: 'Odmor',
  },
  stretch: {
    from: (of) => `${of}, od`,
    between: 'do',
    to: (of) => `${of}, do`,
    wrong: 'Konec mora biti po začetku. Še ni shranjeno.',
  },
  week: {
    notWorked: 'Ni delovni dan',
    part: (day, place) => `${day}, ${place}. del`,
    remove: 'Odstrani',
    add: 'Dodaj čas',
    addOn: (day) => `Dodaj čas: ${day}`,
  },
  painting: {
    how: 'Povlecite čez polure, ko delate; povlecite znova, da jih odstranite. S tipkovnico: puščice premikajo, Shift s puščicami označi, preslednica nastavi ali počisti.',
    tooMany: 'Dan ima lahko največ šest časovnih odsekov. Najprej jih nekaj združite.',
    schoolDay: 'Pokaži samo šolski dan',
    wholeDay: 'Pokaži ves dan',
    slot: {
      all: (day, clock) => `${day} ${clock}, na delu`,
      part: (day, clock) => `${day} ${clock}, delno na delu`,
      none: (day, clock) => `${day} ${clock}, prosto`,
    },
  },
  moment: {
    title: 'Preizkusi trenutek',
    day: 'Dne',
    clock: 'ob',
    choose: 'Izberite dan in uro.',
    answer: '{day} ob {clock}: {state}.',
    answerAt: '{day} ob {clock}, šola {school}: {state}.',
  },
};
