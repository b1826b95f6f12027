// What the policy reader says, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: celoten pravilnik',
  titleOf: (school) => `${school}: celoten pravilnik`,
  whichPolicy: 'Kateri pravilnik',
  print: 'Natisni',
  settings: 'Nastavitve',
  policiesFailed: 'Pravilnikov ni bilo mogoče odpreti',
  policyFailed: 'Pravilnika ni bilo mogoče odpreti',
  opening: 'Odpiranje pravilnika …',
  schoolGone: 'Pravilnika te šole ni več tu. Zgoraj izberite drugega.',
  heading: 'Celoten pravilnik',
  noSchool: 'Šola še ni izbrana. Zgoraj jo izberite, da preberete njen pravilnik; nič drugega se s tem ne spremeni.',
  clauseGone: 'Določila, zaradi katerega ste prišli sem, v tem pravilniku ni več. Tu je celoten pravilnik.',
  openDocument: 'Odpri dokument šole',
  sections: 'Razdelki',

  headingOf: (school) => `Celoten pravilnik: ${school}`,
  plainWords: 'Povedano s preprostimi besedami; kar ne zadeva osebja, je izpuščeno. Velja dokument šole.',
  ruleByRule: 'Kaj se preverja, po pravilih',
  lookedForAs: 'Išče se kot',
  clauses: 'Določila',
  notYet: '(še se ne išče)',
  marks: 'Kaj pomenijo oznake',
  meanings: {
    tip: 'misel, medtem ko pišete; nič ne čaka na vas.',
    warn: 'besede so podčrtane, določilo pa je en klik stran.',
    hold: 'objava se enkrat ustavi in vpraša. Vedno odločate vi.',
  },
  howSure: 'Kako odločno opozori, je odvisno tudi od tega, kako zanesljivo je: objavo ustavi samo zanesljiva najdba.',

  cameHere: 'Sem ste prišli zaradi tega določila',
  cannot: 'Ni mogoče preveriti',
  because: () => '{cannot}: {sentence}',
  checkedHere: 'Preverja se tu',
  waiting: 'Še se ne išče',
  waitingFor: '{waiting} v tej različici: {rules}.',
  openHere: 'Odpri dokument šole na tem mestu',
  onlyWhere: (sentences) => `Samo tam, kjer bi na kartici pisalo ${sentences.map((sentence) => `»${sentence}«`).join(' ali ')}.`,
  onlyIn: (count) => `Samo v teh primerih (${count})`,
};
