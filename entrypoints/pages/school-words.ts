// What is said of the school's doing, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  /** `upon`: there are profiles under it; `checked`: the moment is known. */
  profile: (has: { upon: boolean; checked: boolean }) =>
    `Profile from {school}, version {version}${has.upon ? ', upon that of {bases}' : ''}${has.checked ? ', checked {moment}' : ''}`,
  newProfile: (school: string, version: number) => `${school} has a new profile (version ${version}).`,
  goodToKnow: 'Good to know',
};

export const words = spoken(en, { cy: () => import('./school-words.cy'), sl: () => import('./school-words.sl') });
