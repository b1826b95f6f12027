// How each modality is said to staff.
import { asSpoken } from '../language/as-spoken';
import type { Modality } from '../model/words';
import { en, words } from './words';

export const modalityWords: Readonly<Record<Modality, string>> = asSpoken(en.modalities, () => words().modalities);
