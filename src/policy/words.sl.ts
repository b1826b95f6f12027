// What is said of a profile's file and of how it lies upon another, and who can see a draft, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  position: { bullet: (count) => `alineja ${count}`, paragraph: (count) => `odstavek ${count}` },
  read: {
    tooLarge: (megabytes) => `Datoteka je večja od 5 MB (${megabytes} MB).`,
    empty: 'Datoteka je prazna.',
    notJson: 'Datoteka ni profil: ni veljaven JSON.',
    notJsonAt: (line) => `Datoteka ni profil: blizu vrstice ${line} ni veljaven JSON.`,
    notJsonCut: 'Datoteka ni profil: ni veljaven JSON; konča se prezgodaj.',
  },
  seenBy: {
    public: 'To lahko vidi vsakdo.',
    friends: 'To lahko vidijo samo vaši prijatelji.',
    connections: 'To lahko vidijo samo vaši stiki.',
    'only-me': 'To lahko vidite samo vi.',
  },
  merge: {
    upon: (overlay, base, says) => `»${overlay}« na podlagi »${base}«: ${says}`,
    base: (id, says) => `Osnovni profil »${id}«: ${says}`,
    overlay: (id, says) => `Profil na osnovnem, »${id}«: ${says}`,
    twice: (entry, at, id, first) => `V ${entry}, element ${at}, id: »${id}« je tam dvakrat, prvič v elementu ${first}.`,
  },
  shortfall: {
    ownPart: (school) => `Medtem se preverja lastni del pravilnika (${school}).`,
    noRule: (school) => `Lastnih pravil nima, zato se zanj medtem ne preverja nič (${school}).`,
    missing: (school, base, stays) => `Pravilnik šole ${school} temelji na drugem (»${base}«), ki ga še ni tu. ${stays}`,
    untrusted: (school, base, stays) =>
      `Pravilnik šole ${school} temelji na drugem (»${base}«). Datoteka s tem imenom je tu, vendar je ni poslala šola, zato se ne uporablja. ${stays}`,
    cycle: (school, base, stays) => `Pravilnik šole ${school} in »${base}« temeljita drug na drugem, kar ni mogoče. ${stays}`,
    tooDeep: (school, base, most) =>
      `En pravilnik lahko temelji na toliko drugih: ${most}. Kar je pod pravilnikom šole ${school} (»${base}«), je izpuščeno.`,
    unfit: (school, base) =>
      `Pravilnik šole ${school} se ne ujema v celoti z »${base}«. Kar se ne ujema, je izpuščeno, vse drugo pa se preverja.`,
  },
};
