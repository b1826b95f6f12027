// What the policy reader says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: y polisi cyfan',
  titleOf: (school) => `${school}: y polisi cyfan`,
  whichPolicy: 'Pa bolisi',
  print: 'Argraffu',
  settings: 'Gosodiadau',
  policiesFailed: 'Nid oedd modd agor y polisïau',
  policyFailed: 'Nid oedd modd agor y polisi',
  opening: 'Yn agor y polisi …',
  schoolGone: 'Nid yw polisi’r ysgol honno yma bellach. Dewiswch un uchod.',
  heading: 'Y polisi cyfan',
  noSchool: 'Nid oes ysgol wedi’i dewis eto. Dewiswch un uchod i ddarllen ei pholisi; nid yw hynny’n newid dim byd arall.',
  clauseGone: 'Nid yw’r cymal y daethoch yma ar ei gyfer yn y polisi hwn bellach. Dyma’r polisi cyfan.',
  openDocument: 'Agor dogfen yr ysgol',
  sections: 'Adrannau',

  headingOf: (school) => `Polisi cyfan ${school}`,
  plainWords: 'Mewn geiriau syml; gadewir allan yr hyn nad yw’n ymwneud â staff. Dogfen yr ysgol ei hun sy’n cyfrif.',
  ruleByRule: 'Beth sy’n cael ei wirio, fesul rheol',
  lookedForAs: 'Chwilir amdano fel',
  clauses: 'Cymalau',
  notYet: '(ni chwilir amdano eto)',
  marks: 'Ystyr y marciau',
  meanings: {
    tip: 'rhywbeth i feddwl amdano wrth i chi ysgrifennu; nid oes dim yn aros amdanoch.',
    warn: 'caiff y geiriau eu tanlinellu, ac mae’r cymal un clic i ffwrdd.',
    hold: 'mae postio yn oedi unwaith ac yn gofyn. Chi sy’n penderfynu bob amser.',
  },
  howSure: 'Mae pa mor gryf mae’n siarad hefyd yn dibynnu ar ba mor sicr ydyw: dim ond canfyddiad sicr sy’n oedi postio.',

  cameHere: 'Daethoch yma ar gyfer y cymal hwn',
  cannot: 'Ni ellir ei wirio',
  because: () => '{cannot}: {sentence}',
  checkedHere: 'Caiff ei wirio yma',
  waiting: 'Ni chwilir amdano eto',
  waitingFor: '{waiting} yn y fersiwn hon: {rules}.',
  openHere: 'Agor dogfen yr ysgol yma',
  onlyWhere: (sentences) => `Dim ond lle byddai’r cerdyn yn dweud ${sentences.map((sentence) => `‘${sentence}’`).join(' neu ')}.`,
  onlyIn: (count) => `Dim ond yn yr achosion hyn (${count})`,
};
