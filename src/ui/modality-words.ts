// How each modality is said to staff.
import type { Modality } from '../model/words';

export const modalityWords: Readonly<Record<Modality, string>> = {
  must: 'Must',
  'must-not': 'Must not',
  should: 'Should',
  'should-not': 'Should not',
  may: 'May',
  duty: 'Duty',
};
