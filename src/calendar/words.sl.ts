// What the calendar says of days and of being at work, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  days: {
    mon: 'ponedeljek',
    tue: 'torek',
    wed: 'sreda',
    thu: 'četrtek',
    fri: 'petek',
    sat: 'sobota',
    sun: 'nedelja',
  },
  shortDays: { mon: 'pon.', tue: 'tor.', wed: 'sre.', thu: 'čet.', fri: 'pet.', sat: 'sob.', sun: 'ned.' },
  working: {
    until: (clock) => `na delu, do ${clock}`,
    inset: (clock, name) => `na delu, do ${clock} (dan INSET: ${name})`,
    despite: (clock, name) => `na delu, do ${clock} (dan ste označili kot delovni: ${name})`,
  },
  off: {
    weekend: 'niste na delu: konec tedna je',
    'day-off': 'niste na delu: na ta dan v tednu ne delate',
    'own-day-off': 'niste na delu: vaš prosti dan',
    'own-day-off-named': (name) => `niste na delu: vaš prosti dan (${name})`,
    inset: (name) => `niste na delu: dan INSET, ki je za vas prost (${name})`,
    'bank-holiday': (name) => `niste na delu: državni praznik (${name})`,
    closure: 'niste na delu: šola je zaprta',
    'closure-named': (name) => `niste na delu: šola je zaprta (${name})`,
    'no-term': 'niste na delu: dan je zunaj šolskega obdobja',
    break: 'niste na delu: imate odmor',
    'break-named': (name) => `niste na delu: imate odmor (${name})`,
    'outside-hours': 'niste na delu: čas je zunaj vašega delovnega časa',
    unreadable: 'niste na delu: časovnega pasu ni bilo mogoče prebrati, zato se delovni čas ne upošteva',
  },
  marks: {
    inset: (name) => `dan INSET: ${name}`,
    despite: (name) => `kljub temu na delu: ${name}`,
    'own-day-off': (name) => `vaš prosti dan: ${name}`,
    'free-inset': (name) => `dan INSET, ki je za vas prost: ${name}`,
    'bank-holiday': (name) => `državni praznik: ${name}`,
    closure: (name) => `šola je zaprta: ${name}`,
    'no-term': 'zunaj šolskega obdobja',
  },
  regions: {
    'england-and-wales': 'Anglija in Wales',
    scotland: 'Škotska',
    'northern-ireland': 'Severna Irska',
    slovenia: 'Slovenija',
    none: 'Brez',
  },
  regionNotes: {
    'england-and-wales':
      'Praznik ob koncu tedna se prestavi na naslednji prosti delavnik. Enkratni dnevi so na seznamu, ko so razglašeni.',
    scotland:
      'Škotska ima 2. januar, dan svetega Andreja in svoj avgustovski praznik, velikonočnega ponedeljka pa ne. Vsaka občina določi svoje krajevne praznike in veliko šol je na nekatere od teh dni odprtih: primerjajte seznam svoje občine ter zgoraj dodajte ali označite dneve.',
    'northern-ireland':
      'Mednje sodita tudi dan svetega Patrika in 12. julij. Praznik ob koncu tedna se prestavi na naslednji prosti delavnik.',
    slovenia: 'Samo prazniki, ki so dela prosti dnevi. Praznik ob koncu tedna se ne nadomesti z drugim dnem.',
    none: 'Noben praznik ne šteje kot prost dan.',
  },
};
