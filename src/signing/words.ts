// Why a signed file is not believed, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  'too-large': 'The file is larger than a profile may be (5 MB), so it was not read.',
  'not-signed': 'What lies at the address is not a signed profile.',
  'other-algorithm': 'The file is signed in a way that is not accepted here.',
  'unknown-key': 'The file is signed with a key that this browser has not been told to trust.',
  changed: 'The file was changed after it was signed, or somebody else signed it in your school’s name.',
  'too-deep': 'The file is well signed, but nested deeper than a profile may be.',
  'too-many': 'The file is well signed, but holds more entries than a profile may.',
  'not-canonical': 'The file is well signed, but not written the way profiles are written.',
  'not-a-profile': 'The file is well signed, but what is in it is not a profile that this version can read.',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
