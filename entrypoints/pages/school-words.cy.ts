// What is said of the school's doing, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './school-words';

export const words: Words<typeof en> = {
  profile: (has) =>
    `Proffil gan {school}, fersiwn {version}${has.upon ? ', ar sail un {bases}' : ''}${has.checked ? ', gwiriwyd {moment}' : ''}`,
  newProfile: (school, version) => `Mae gan ${school} broffil newydd (fersiwn ${version}).`,
  goodToKnow: 'Da gwybod',
};
