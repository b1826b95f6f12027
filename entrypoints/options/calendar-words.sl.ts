// What the options page says of the term calendar and its days, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './calendar-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  looking: 'Iskanje …',
  chooseSchool: 'Najprej izberite šolo. Tu bo nato njen koledar.',
  intro:
    'Na označene dneve vaš delovni čas ne šteje. Kar dodate, se doda k temu, kar prinese profil vaše šole, in od tega ničesar ne odvzame.',
  legend: 'Kaj pomenijo črke',
  letters: { O: 'P', W: 'K', I: 'I', B: 'D', C: 'Z', T: 'O' },
  meanings: {
    O: 'vaš prosti dan',
    W: 'kljub temu na delu',
    I: 'dan INSET',
    B: 'državni praznik',
    C: 'šola je zaprta',
    T: 'zunaj šolskega obdobja',
  },
  twoThings: 'Ko o enem dnevu velja dvoje',
  firstHolds:
    'Velja prvo od naslednjega: vaš prosti dan, kljub temu na delu, dan INSET, državni praznik, šola je zaprta, zunaj šolskega obdobja.',
  fromFile: 'Iz datoteke koledarja',
  holidaysSaved: 'Državni prazniki shranjeni',
  schoolsRegion: (region) => `Šolski (${region})`,
  insetDays: 'Dnevi INSET (izobraževanje zaposlenih)',
  insetFree: 'Dnevi INSET so prosti',
  insetCount: 'Dnevi INSET štejejo',
  month: { before: 'Prejšnji mesec', after: 'Naslednji mesec', now: 'Ta mesec' },
  kinds: {
    off: 'Moj prosti dan',
    closed: 'Šola je zaprta',
    inset: 'Dan INSET',
    term: 'Šolsko obdobje',
    work: 'Kljub temu na delu',
    bank: 'Državni praznik',
  },
  named: {
    off: (name) => `${name} (moj prosti dan)`,
    closed: (name) => `${name} (šola je zaprta)`,
    inset: (name) => `${name} (dan INSET)`,
    term: (name) => `${name} (šolsko obdobje)`,
    work: (name) => `${name} (kljub temu na delu)`,
    bank: (name) => `${name} (državni praznik)`,
  },
  form: {
    label: 'Dodaj dneve',
    how: 'Pritisnite dan zgoraj, za več dni nato še poznejšega, ali pa jih vpišite.',
    schoolsOwn: 'Šolski koledar določa vaša šola; svoje proste dneve dodajate sami.',
    from: 'Od',
    to: 'Zadnji dan',
    what: 'Kaj je to',
    called: 'Ime',
    add: 'Dodaj te dneve',
    backwards: 'Zadnji dan mora biti enak prvemu ali za njim.',
    isThere: 'Ti dnevi so že na seznamu.',
    added: (days, name) => `Dodano, ${days}: ${name}`,
  },
  list: {
    heading: (month) => `Dnevi v mesecu: ${month}`,
    label: (month) => `Dnevi: ${month}`,
    none: 'Nič: vsak delovni dan šteje.',
    remove: 'Odstrani',
    removeDays: (name, days) => `Odstrani: ${name}, ${days}`,
    removed: (name, days) => `Odstranjeno: ${name}, ${days}`,
    line: (days, what) => `${days}: ${what}`,
    everything: (count) =>
      plural(count, {
        one: `Vse, kar ste dodali (${written(count)} sklop dni)`,
        two: `Vse, kar ste dodali (${written(count)} sklopa dni)`,
        few: `Vse, kar ste dodali (${written(count)} sklopi dni)`,
        other: `Vse, kar ste dodali (${written(count)} sklopov dni)`,
      }),
    ownLabel: 'Dnevi, ki ste jih dodali',
    first: (count) =>
      plural(count, {
        one: `Prikazan je samo prvi ${count}; drugi so pri svojih mesecih.`,
        two: `Prikazana sta samo prva ${count}; drugi so pri svojih mesecih.`,
        few: `Prikazani so samo prvi ${count}; drugi so pri svojih mesecih.`,
        other: `Prikazanih je samo prvih ${count}; drugi so pri svojih mesecih.`,
      }),
    setBySchool: 'določila vaša šola',
    fromFile: (file) => `iz ${file}`,
    fromProfile: 'iz profila vaše šole',
    removeFile: (file, count) => `Odstrani vse iz ${file} (${count})`,
    fileRemoved: (file) => `Odstranjeno vse iz ${file}`,
  },
};
