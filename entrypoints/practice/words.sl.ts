// What the practice page says, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  title: 'Second Glance: vaja',
  titleOf: (school) => `${school}: vaja`,
  heading: 'Vaja',
  promise: 'Tukaj se nič ne objavi, ne shrani in ne šteje. Nihče ne izve za to.',
  ways: 'Kaj lahko storite',
  views: { try: 'Preizkus', projector: 'Prikaz skupini', sheet: 'Tiskanje lista' },
  opening: 'Odpiranje …',
  failed: 'Strani za vajo ni bilo mogoče odpreti',
  noSchool: {
    heading: 'S čigavim pravilnikom želite vaditi?',
    listed:
      'Šola še ni izbrana. Izberite eno zgoraj in si jo oglejte; s tem se nič drugega ne spremeni. Lahko pa {choose}, in pregledano bo tudi tisto, kar pišete na štirih omrežjih.',
    none: 'Šola še ni izbrana. Lahko {choose}, in pregledano bo tudi tisto, kar pišete na štirih omrežjih.',
    choose: 'izberete svojo šolo',
  },
  policy: {
    opening: 'Odpiranje pravilnika …',
    failed: 'Pravilnika ni bilo mogoče odpreti',
    gone: 'Pravilnika te šole ni več tukaj. Izberite drugega zgoraj.',
  },
  compose: {
    write: 'Pisanje',
    trouble: 'Nekaj je treba pogledati',
    you: 'Vi',
    schedule: 'Na omrežju bi se zdaj odprlo njegovo načrtovanje objav. To je vaja, zato ni nič načrtovano.',
    empty: 'Za objavo še ni ničesar. Najprej nekaj napišite.',
    posted: (site) => `{nothing} Na omrežju ${site} bi bilo zdaj objavljeno, polje pa prazno.`,
    nothing: 'Nič ni bilo objavljeno: to je vaja.',
    putBack: 'Vrni osnutek',
  },
  around: {
    site: 'Omrežje',
    what: 'Kaj',
    as: 'Kdo piše',
    myself: 'Jaz osebno',
    school: 'Račun šole',
    itsName: 'Ime računa',
    seenBy: 'Kdo vidi',
    lookedAtFor: 'Pregled za',
    forMe: 'Mene',
    forAnybody: 'Kogar koli na šoli',
    picture: 'S sliko',
    written: 'Napisano',
    noSuchTime: 'V teh urah takega časa ni, zato velja trenutni čas.',
    moments: {
      now: 'Zdaj',
      'school-day': 'Na šolski dan',
      evening: 'Zvečer',
      weekend: 'Med vikendom',
      example: 'Ob času iz primera',
    },
  },
  examples: {
    heading: 'Primeri osnutkov',
    none: 'V profilu te šole ni primerov. V polje napišite kar koli ali prilepite kaj, o čemer niste bili prepričani.',
    intro: 'Iz profila šole. En klik postavi osnutek v polje, skupaj z vsem, kar sodi zraven.',
    nothing: 'Ničesar ni treba omeniti',
    all: (count) => `Prikaži vse (${written(count)})`,
    school: 'račun šole',
    picture: 's sliko',
  },
  given: {
    example: (number) => `Primer ${written(number)}:`,
    shows: '{example} prikazuje {titles}.',
    innocent: '{example} v njem ni ničesar, kar bi bilo treba omeniti.',
    quoted: (title) => `»${title}«`,
    pupils: (names, count) =>
      plural(count, {
        one: `Dokler stoji tu, je na seznamu učencev ${names} in nihče drug.`,
        two: `Dokler stoji tu, sta na seznamu učencev ${names} in nihče drug.`,
        few: `Dokler stoji tu, so na seznamu učencev ${names} in nihče drug.`,
        other: `Dokler stoji tu, so na seznamu učencev ${names} in nihče drug.`,
      }),
    alone: 'Vaše nastavitve in seznami pri tem ne sodelujejo.',
    own: 'Vaše nastavitve štejejo, zato je izid za vas lahko drugačen.',
    leave: 'Napiši svoje',
  },
};
