// What is said of a link that joins nobody to a school, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  tooLong: 'This is too long to be a link from your school.',
  cut: 'The link ends before the part with the school and its key. Copy the whole of it.',
  twice: (name: string) => `The link says twice what its “${name}” is.`,
  saysMore: 'The link says more than a school and a key, and that is not known here.',
  neither: 'The file is neither a link nor valid JSON.',
  other: 'This holds something other than an address, a school and a key.',
  parts: {
    address: 'The address in the link is not one that begins with https:// and names only a place.',
    schoolId: 'The link does not say which school it is for.',
    key: 'The key in the link is missing or cut short. Copy the whole of the link.',
  },
};

export const words = spoken(en, { cy: () => import('./enrolment-words.cy'), sl: () => import('./enrolment-words.sl') });
