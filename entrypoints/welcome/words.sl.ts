// What the welcome page says, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Dobrodošli v Second Glance',
  yourSchool: 'Vaša šola',
  setAlready: 'Vaša šola je že nastavljena.',
  chosenBy: (school) => `${school} je pravilnik izbrala namesto vas, zato je prvi korak opravljen.`,
  steps: {
    school: 'Izberite svojo šolo',
    hours: 'Kdaj ste na delu?',
    accounts: 'Ali vodite račun za šolo?',
    try: 'Preizkusite',
  },
  stepOf: (step, last) => `Korak ${step} od ${last}`,
  back: 'Nazaj',
  next: 'Naprej',
  finish: 'Končaj',
  goOnWithout: 'Nadaljuj brez šole',
  enter: 'Enter',
  goesOn: '{enter} vas pelje naprej',
  skip: 'Preskoči ostalo',

  what: 'Medtem ko pišete na omrežjih Facebook, X, LinkedIn ali Instagram, Second Glance osnutek bere z vami. Kadar bi kršil pravilnik vaše šole o družbenih omrežjih, vam pokaže vrstico pravilnika in ponudi popravek. Vedno odločate vi.',
  promises: [
    'Kar pišete, ostane na tem računalniku. Nihče ni obveščen, tudi vaša šola ne.',
    'Kadar koli ga lahko začasno ustavite ali izklopite na posameznem omrežju.',
    'Če kdaj odpove, gre vaša objava ven kot običajno.',
  ],

  done: 'To je vse',
  doneHow:
    'Odprite eno od štirih omrežij in pišite kot vedno. Majhna oznaka ob tem, kar pišete, pove, da Second Glance bere z vami.',
  nothingYet: 'Nič se še ne preverja',
  nothingHow: 'Šolo izberite, kadar želite, tu ali v nastavitvah. Do takrat se nič ne bere.',
  seeFirst: 'Bi ga radi najprej videli? {practise}: tam se nič ne pošlje.',
  practise: 'Vadi brez objavljanja',
  everythingElse: 'Vse drugo, od seznama učencev do datumov šolskega leta, najdete tu: {settings}.',
  settings: 'nastavitve',
  again: 'Še enkrat skozi korake',
};
