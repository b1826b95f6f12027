// What is said of what is stored and of a file that is brought in, in Slovene.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  restored:
    'Brskalnik je izgubil, kar je Second Glance shranil. Vaša šola in nastavitve so obnovljene iz kopije; če ste imeli seznam učencev, ga znova uvozite.',
  unknownError: 'neznana napaka',
  shutWithCopy: (failure) =>
    `Shranjenih podatkov razširitve Second Glance ni bilo mogoče odpreti (${failure}). Vaša šola in nastavitve se uporabljajo iz kopije; seznam učencev in popravki se ne uporabljajo.`,
  shut: (failure) =>
    `Shranjenih podatkov razširitve Second Glance ni bilo mogoče odpreti (${failure}), kopije pa še ni. Dokler ne izberete šole, se ne preverja nič.`,
  badProfile: (id) =>
    id === null
      ? 'Shranjenega profila šole ni bilo mogoče prebrati in je izpuščen; znova ga uvozite.'
      : `Shranjenega profila šole (»${id}«) ni bilo mogoče prebrati in je izpuščen; znova ga uvozite.`,
  copyStays: (school) => `Profila šole ${school} ni bilo mogoče prebrati; v veljavi ostane zadnja delujoča kopija.`,
  notHere: (id) => `Profila vaše šole (»${id}«) ni tu, zato se ne preverja nič. Znova izberite svojo šolo.`,
  notHereOthersAre: (id) =>
    `Profila vaše šole (»${id}«) ni tu, zato se preverja samo pravilnik vaše druge šole. Znova izberite svojo šolo.`,
  badRoster: 'Shranjenega seznama učencev ni bilo mogoče prebrati in se ne uporablja; znova ga uvozite.',
  badCorrections: (count) =>
    plural(count, {
      one: `${count} zapomnjenega popravka ni bilo mogoče prebrati in je izpuščen.`,
      two: `${count} zapomnjenih popravkov ni bilo mogoče prebrati in sta izpuščena.`,
      few: `${count} zapomnjenih popravkov ni bilo mogoče prebrati in so izpuščeni.`,
      other: `${count} zapomnjenih popravkov ni bilo mogoče prebrati in so izpuščeni.`,
    }),
  keyless: 'Ključa do besed, ki jih niste želeli več videti, ni bilo mogoče prebrati, zato so znova prikazane.',

  nothingChanged: 'Nič ni bilo spremenjeno.',
  file: {
    tooLarge: 'Datoteka je prevelika, da bi jo zapisal Second Glance.',
    notJson: 'Datoteka ni JSON, zato je ni zapisal Second Glance ali pa je bila odrezana.',
    notOurs: 'Datoteke ni zapisal Second Glance.',
    newer: (version, known) =>
      `Datoteka je različice ${version}; ta Second Glance bere do različice ${known}. Najprej ga posodobite.`,
    keyless: 'Datoteka si zapomni besede, ki naj se ne prikažejo več, vendar manjka ključ, ki ga potrebujejo.',
    noSuchSetting: (key) => `Ta različica nima nastavitve z imenom »${key}«; izpuščena je.`,
    setting: (label, problems) => `Nastavitev »${label}«: ${problems}`,
    profile: (number, problem) => `Profil šole ${number}: ${problem}`,
    twice: (id) => `Dva profila šole v datoteki se imenujeta »${id}«.`,
    bundledId: (id) =>
      `Oznaka »${id}« pripada šoli, ki je priložena razširitvi Second Glance. Profilu dajte drugo oznako, na primer »${id}-2«.`,
    broughtIn: (profiles, corrections) =>
      `Namesto shranjenega je uvoženo: vaše nastavitve, ${profiles}, ${corrections}. Vaš seznam učencev ostane, kot je bil.`,
    profiles: (count) =>
      plural(count, {
        one: `${count} profil šole`,
        two: `${count} profila šol`,
        few: `${count} profili šol`,
        other: `${count} profilov šol`,
      }),
    corrections: (count) =>
      plural(count, {
        one: `${count} popravek`,
        two: `${count} popravka`,
        few: `${count} popravki`,
        other: `${count} popravkov`,
      }),
    reflectionsStay: 'Vaši razmisleki ostanejo, kot so bili.',
    reflections: (count) =>
      plural(count, {
        one: `Vaši razmisleki so zdaj tisti iz datoteke: ${count} vnos.`,
        two: `Vaši razmisleki so zdaj tisti iz datoteke: ${count} vnosa.`,
        few: `Vaši razmisleki so zdaj tisti iz datoteke: ${count} vnosi.`,
        other: `Vaši razmisleki so zdaj tisti iz datoteke: ${count} vnosov.`,
      }),
    schoolMissing: (id) =>
      `Profila vaše šole (»${id}«) ni ne v datoteki ne tu. Znova se pridružite z njeno povezavo ali znova izberite šolo: do takrat se zanjo ne preverja nič.`,
    otherMissing: (id) =>
      `Profila vaše druge šole (»${id}«) ni ne v datoteki ne tu. Znova se pridružite ali jo dodajte: do takrat se zanjo ne preverja nič.`,
  },
};
