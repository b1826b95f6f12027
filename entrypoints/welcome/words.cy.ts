// What the welcome page says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Croeso i Second Glance',
  yourSchool: 'eich ysgol',
  setAlready: 'Mae eich ysgol wedi’i gosod yn barod.',
  chosenBy: (school) => `Dewisodd ${school} ei pholisi i chi, felly mae’r cam cyntaf wedi’i wneud.`,
  steps: {
    school: 'Dewiswch eich ysgol',
    hours: 'Pryd rydych chi yn y gwaith?',
    accounts: 'Ydych chi’n rhedeg cyfrif ar ran yr ysgol?',
    try: 'Rhowch gynnig arni',
  },
  stepOf: (step, last) => `Cam ${step} o ${last}`,
  back: 'Yn ôl',
  next: 'Nesaf',
  finish: 'Gorffen',
  goOnWithout: 'Mynd ymlaen heb ysgol',
  enter: 'Enter',
  goesOn: 'Mae {enter} yn mynd ymlaen',
  skip: 'Hepgor y gweddill',

  what: 'Wrth i chi ysgrifennu ar Facebook, X, LinkedIn neu Instagram, mae Second Glance yn darllen y drafft gyda chi. Pan fyddai’n torri polisi cyfryngau cymdeithasol eich ysgol, mae’n dangos llinell y polisi i chi ac yn cynnig ffordd o’i gywiro. Chi sy’n penderfynu bob amser.',
  promises: [
    'Mae’r hyn rydych yn ei ysgrifennu yn aros ar y cyfrifiadur hwn. Ni ddywedir wrth neb, gan gynnwys eich ysgol.',
    'Gallwch ei oedi, neu ei ddiffodd ar wefan, unrhyw bryd.',
    'Os bydd yn methu rywbryd, bydd eich postiad yn mynd allan fel arfer.',
  ],

  done: 'Dyna’r cyfan',
  doneHow:
    'Agorwch un o’r pedair gwefan ac ysgrifennwch fel arfer. Mae marc bach wrth ymyl yr hyn rydych yn ei ysgrifennu yn dweud bod Second Glance yn darllen gyda chi.',
  nothingYet: 'Does dim yn cael ei wirio eto',
  nothingHow: 'Dewiswch ysgol pryd bynnag y mynnwch, yma neu yn y gosodiadau. Tan hynny ni ddarllenir dim.',
  seeFirst: 'Fyddai’n well gennych ei weld yn gyntaf? {practise}: nid oes dim yn cael ei anfon yno.',
  practise: 'Ymarfer heb bostio',
  everythingElse: 'Mae popeth arall, o restr disgyblion i ddyddiadau eich tymhorau, yn y {settings}.',
  settings: 'gosodiadau',
  again: 'Mynd drwy’r camau eto',
};
