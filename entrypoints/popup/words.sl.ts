// What the popup says, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance',
  settings: 'Nastavitve',
  lookIntoIt: 'Poglejte v nastavitve',
  checkText: 'Preveri besedilo',
  reportAlarm: 'Prijavi napačen namig',
  practise: 'Vadi brez objavljanja',
  reflections: 'Moji razmisleki',
  noSchool: 'Šola še ni izbrana, zato se nič ne preverja.',
  chooseSchool: 'Izberi svojo šolo',
  against: (schools) => `Preverjanje po pravilniku: ${schools}.`,
  againstSeveral: (schools) => `Preverjanje po pravilnikih: ${schools}.`,
  yours: (schools) => `Vaša šola: ${schools}.`,
  wholePolicy: 'Celoten pravilnik',

  looking: 'Pregledovanje tega zavihka …',
  paused: (until) => `Premor: ${until}. Nič se ne bere.`,
  startAgain: 'Znova začni preverjati',
  elsewhere:
    'Ta zavihek ni eno od štirih omrežij, zato se tu nič ne bere. Na omrežjih Facebook, X, LinkedIn in Instagram Second Glance bere z vami, medtem ko pišete.',
  pausedHere: 'Premor v tem zavihku, dokler ga ne zaprete.',
  startHere: 'Znova začni v tem zavihku',
  siteOff: (site) => `Izklopljeno v vseh zavihkih (${site}).`,
  checkSite: (site) => `Znova preverjaj (${site})`,
  unreached:
    'Ta zavihek je bil odprt, preden je bil Second Glance tu, zato se v njem nič ne bere. Znova ga naložite in to, kar pišete, bo preverjeno.',
  reload: (site) => `Znova naloži (${site})`,
  mayLose: 'Najprej dokončajte ali kopirajte to, kar pišete: ob ponovnem nalaganju se lahko izgubi.',
  ready: (site) => `Pripravljeno (${site}). Začnite pisati in Second Glance bo bral z vami.`,

  pause: 'Premor',
  whilePaused: 'Med premorom se nič ne bere in nič ne prikazuje. Vaša šola o tem ni obveščena in ga ne more nastaviti.',
  pauseTab: 'Premor v tem zavihku',
  untilClosed: 'dokler ga ne zaprete',
  switchOff: (site) => `Izklopi (${site})`,
  untilOn: 'dokler znova ne vklopite',
  pauseHour: 'Premor za eno uro',
  pauseToday: 'Premor do konca dneva',
  pauseForGood: 'Premor do preklica',

  drafts: {
    post: (site) => `Vaša objava (${site})`,
    comment: (site) => `Vaš komentar (${site})`,
    reply: (site) => `Vaš odgovor (${site})`,
    share: (site) => `Kar delite (${site})`,
    message: (site) => `Vaše sporočilo (${site})`,
    caption: (site) => `Vaš opis slike (${site})`,
    bio: (site) => `Besedilo vašega profila (${site})`,
  },
  notChecked: 'Tega ni bilo mogoče preveriti. Objavite lahko kot običajno.',
  beingChecked: 'Preverjanje …',
  nothing: 'Ni ničesar, kar bi bilo treba pogledati.',
  part: 'Dela tega ni bilo mogoče preveriti. Na drugo to ne vpliva.',
  long: 'To besedilo je zelo dolgo. Preverjen je bil samo prvi del.',
  checkedAs: {
    school: (who) => `Preverjeno kot šolski račun${who && ` (${who})`}.`,
    personal: (who) => `Preverjeno kot vaš osebni račun${who && ` (${who})`}.`,
  },
  actAs: { school: 'Tu pišem za šolo', personal: 'To je moj osebni račun' },
};
