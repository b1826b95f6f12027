// What the options page says of working hours and breaks, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './hours-words';

export const words: Words<typeof en> = {
  looking: 'Yn edrych …',
  chooseSchool: 'Dewiswch ysgol yn gyntaf. Bydd ei horiau gwaith wedyn i’w gweld yma, a chewch roi eich rhai eich hun yn eu lle.',
  intro:
    'Mae rhai polisïau’n gofyn i staff beidio â defnyddio’r cyfryngau cymdeithasol yn y gwaith. Mae’r amseroedd yn dilyn cylchfa amser {zone}. Mae’r diwrnodau heb ysgol i’w gweld dan {calendar}.',
  introSchool:
    'Mae rhai polisïau’n gofyn i staff beidio â defnyddio’r cyfryngau cymdeithasol yn y gwaith. Mae’r amseroedd yn dilyn cylchfa amser eich ysgol. Mae’r diwrnodau heb ysgol i’w gweld dan {calendar}.',
  calendar: 'Calendr y tymor',
  whose: 'Oriau pwy',
  schools: 'Oriau’r ysgol',
  own: 'Fy oriau fy hun, er enghraifft rhan-amser',
  schoolsInUse: 'Oriau’r ysgol sy’n cael eu defnyddio',
  ownInUse: 'Eich oriau eich hun sy’n cael eu defnyddio',
  grid: 'Grid wythnos fy oriau',
  hoursSaved: 'Oriau wedi’u cadw',
  exact: 'Union amseroedd',
  breaks: 'Egwyliau',
  suchAs: 'Er enghraifft, cinio.',
  breaksSaved: 'Egwyliau wedi’u cadw',
  zoneSaved: 'Cylchfa amser wedi’i chadw',
  schoolsZone: 'Un yr ysgol',
  schoolsZoneOf: (zone) => `Un yr ysgol (${zone})`,
  elsewhere: {
    section: (school) => `Oriau: ${school}`,
    heading: (school) => `Ysgol: ${school}`,
    own: 'Fy oriau fy hun yno, er enghraifft rhan-amser',
    grid: (school) => `Grid wythnos fy oriau: ${school}`,
    breaks: (school) => `Egwyliau: ${school}`,
  },
  rest: {
    nameOf: (place) => `Enw egwyl ${place}`,
    numbered: (place) => `Egwyl ${place}`,
    remove: 'Tynnu',
    removeNamed: (name) => `Tynnu ${name}`,
    removeNumbered: (place) => `Tynnu egwyl ${place}`,
    add: 'Ychwanegu egwyl',
    lunch: 'Cinio',
    other: 'Egwyl',
  },
  stretch: {
    from: (of) => `${of}, o`,
    between: 'tan',
    to: (of) => `${of}, tan`,
    wrong: 'Rhaid i’r diwedd ddod ar ôl y dechrau. Heb ei gadw eto.',
  },
  week: {
    notWorked: 'Ddim yn ddiwrnod gwaith',
    part: (day, place) => `${day}, rhan ${place}`,
    remove: 'Tynnu',
    add: 'Ychwanegu oriau',
    addOn: (day) => `Ychwanegu oriau: ${day}`,
  },
  painting: {
    how: 'Llusgwch dros yr hanner oriau pan fyddwch yn gweithio; llusgwch eto i’w tynnu allan. Gyda’r bysellfwrdd: mae’r saethau’n symud, mae Shift gyda’r saethau’n marcio, ac mae’r bylchwr yn gosod neu’n clirio.',
    tooMany: 'Gall diwrnod gynnwys chwe chyfnod ar y mwyaf. Cyfunwch rai ohonynt yn gyntaf.',
    schoolDay: 'Dangos y diwrnod ysgol yn unig',
    wholeDay: 'Dangos y diwrnod cyfan',
    slot: {
      all: (day, clock) => `${day} ${clock}, yn y gwaith`,
      part: (day, clock) => `${day} ${clock}, yn y gwaith am ran o’r amser`,
      none: (day, clock) => `${day} ${clock}, yn rhydd`,
    },
  },
  moment: {
    title: 'Rhoi cynnig ar foment',
    day: 'Ar',
    clock: 'am',
    choose: 'Dewiswch ddiwrnod ac amser.',
    answer: '{day}, {clock}. Eich statws: {state}.',
    answerAt: '{day}, {clock}. Eich statws yn yr ysgol hon ({school}): {state}.',
  },
};
