// What the buttons of edits and the other ways on say, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './fix-words';

export const words: Words<typeof en> = {
  leaveOut: (words) => `Izpustite »${words}«`,
  sayInstead: (words, was) => `Recite »${words}« namesto »${was}«`,
  sayOnly: (words) => `Recite samo »${words}«`,
  answerOnly: (words) => `Odgovorite samo »${words}«`,
  letSchoolSpeak: (words) => `Naj govori šola: »${words}«`,
  moveToSchool: 'Kopirajte besedilo za šolski račun',
  firstLines: 'Ohranite prvi dve vrstici',
  reword: {
    label: 'Povejte drugače',
    advice: (words) => `Pred objavo spremenite ali izpustite »${words}«.`,
  },
  description: {
    label: 'Spremenite opis slike',
    quoted: (words) => `»${words}«`,
    and: ' in ',
    advice: (words) => `Odprite opis slike in izpustite ${words}.`,
    advicePupil: (words) => `Odprite opis slike in izpustite ${words}. Učenec na sliki je »učenec« ali »učenec 4. razreda«.`,
  },
  leaveSchoolOut: {
    label: 'Izpustite šolo',
    advice: 'Povejte tako, da nihče ne more vedeti, katero šolo mislite.',
  },
  addStatement: (words) => `Dodajte »${words}«`,
  makeRoom: {
    label: 'Naredite prostor za izjavo',
    advice: (words) => `Tu ni več prostora. Skrajšajte objavo, da bo šlo zraven »${words}«.`,
  },
  ownWords: {
    label: 'Povejte, da so mnenja vaša',
    advice: 'V nekaj besedah povejte, da so mnenja vaša in ne vaše šole.',
  },
  inBio: {
    label: 'Enkrat dodajte v svoj opis',
    facebook: (statement) =>
      `Dodajte »${statement}« v svoj profil na Facebooku. Second Glance bo to videl, ko boste naslednjič pogledali svoj profil; lahko pa to označite tudi v nastavitvah.`,
    x: (statement) =>
      `Dodajte »${statement}« v svoj opis na X. Second Glance bo to videl, ko boste naslednjič pogledali svoj profil; lahko pa to označite tudi v nastavitvah.`,
    linkedin: (statement) =>
      `Dodajte »${statement}« v »About« na LinkedInu. Second Glance bo to videl, ko boste naslednjič pogledali svoj profil; lahko pa to označite tudi v nastavitvah.`,
    instagram: (statement) =>
      `Dodajte »${statement}« v svoj opis na Instagramu. Second Glance bo to videl, ko boste naslednjič pogledali svoj profil; lahko pa to označite tudi v nastavitvah.`,
    practice: (statement) =>
      `Dodajte »${statement}« v svoj opis. Second Glance bo to videl, ko boste naslednjič pogledali svoj profil; lahko pa to označite tudi v nastavitvah.`,
  },
  policyLink: {
    add: 'Dodajte povezavo do pravilnika',
    link: {
      label: 'Dodajte povezavo do pravil sprejemljive uporabe',
      advice:
        'S spletne strani šole kopirajte naslov pravil sprejemljive uporabe IKT in ga dodajte sem: »ICT Acceptable Use Policy: …«.',
    },
    roomLabel: 'Naredite prostor za povezavo',
    room: (address) => `Tu ni več prostora. Skrajšajte besedilo, da bo šlo zraven ${address}.`,
  },
  initials: {
    known: {
      label: (initials) => `Dodajte »${initials}« v uporabniško ime`,
      advice: (initials) =>
        `Uporabniško ime spremenite tako, da bo v njem »${initials}«, kot na primer »History${initials}«: potem ljudje vedo, da je šolsko.`,
    },
    unknown: {
      label: 'Dodajte začetnice šole v uporabniško ime',
      advice: 'Uporabniško ime spremenite tako, da bodo v njem začetnice šole: potem ljudje vedo, da je šolsko.',
    },
  },
  hours: {
    post: {
      at: (until) => `Objavite po ${until}`,
      afterWork: 'Objavite po službi',
      saveUntil: (until) => `Shranite, kar ste napisali, in objavite po ${until}.`,
      saveUntilOrBreak: (until, pause) => `Shranite, kar ste napisali, in objavite po ${until} ali med odmorom od ${pause}.`,
      save: 'Shranite, kar ste napisali, in objavite po delovnem času.',
      saveOrBreak: (pause) => `Shranite, kar ste napisali, in objavite po delovnem času ali med odmorom od ${pause}.`,
    },
    message: {
      at: (until) => `Pošljite po ${until}`,
      afterWork: 'Pošljite po službi',
      saveUntil: (until) => `Shranite, kar ste napisali, in pošljite po ${until}.`,
      saveUntilOrBreak: (until, pause) => `Shranite, kar ste napisali, in pošljite po ${until} ali med odmorom od ${pause}.`,
      save: 'Shranite, kar ste napisali, in pošljite po delovnem času.',
      saveOrBreak: (pause) => `Shranite, kar ste napisali, in pošljite po delovnem času ali med odmorom od ${pause}.`,
    },
    bio: {
      at: (until) => `Spremenite po ${until}`,
      afterWork: 'Spremenite po službi',
      saveUntil: (until) => `Shranite, kar ste napisali, in spremenite po ${until}.`,
      saveUntilOrBreak: (until, pause) => `Shranite, kar ste napisali, in spremenite po ${until} ali med odmorom od ${pause}.`,
      save: 'Shranite, kar ste napisali, in spremenite po delovnem času.',
      saveOrBreak: (pause) => `Shranite, kar ste napisali, in spremenite po delovnem času ali med odmorom od ${pause}.`,
    },
    schedule: 'Načrtujte objavo',
    x: (until) => `Pod objavo pritisnite gumb za načrtovanje na omrežju X in izberite čas po ${until}.`,
    xAnyTime: 'Pod objavo pritisnite gumb za načrtovanje na omrežju X in izberite čas po delovnem času.',
    linkedin: (until) => `Pritisnite uro ob gumbu »Post« na LinkedInu in izberite čas po ${until}.`,
    linkedinAnyTime: 'Pritisnite uro ob gumbu »Post« na LinkedInu in izberite čas po delovnem času.',
    remind: {
      label: (at) => `Opomni me ob ${at}`,
      advice: (at) => `Shranite, kar ste napisali, in se vrnite ob ${at}.`,
    },
  },
};
