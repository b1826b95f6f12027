// What is said of the school's doing, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './school-words';

export const words: Words<typeof en> = {
  profile: (has) =>
    `Profil: {school}, različica {version}${has.upon ? ', na podlagi profila: {bases}' : ''}${has.checked ? ', preverjen {moment}' : ''}`,
  newProfile: (school, version) => `Nov profil pravilnika: ${school} (različica ${version}).`,
  goodToKnow: 'Dobro je vedeti',
};
