// What a card says of running the school down, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Bychanu’r ysgol',
  why: 'Mae teuluoedd yn dewis ysgol ac yn ymddiried ynddi ar sail yr hyn y maent yn ei ddarllen amdani, a’r hyn y mae ei staff ei hun yn ei ysgrifennu sy’n pwyso drymaf.',
  kinds: {
    contempt: 'Mae hyn yn bychanu eich ysgol neu ei phobl.',
    grievance: 'Mae hyn yn gwyntyllu cwyn yn gyhoeddus.',
    criticism: 'Mae hyn yn beirniadu eich ysgol.',
    'reads-as': 'Mae hyn yn darllen fel bychanu eich ysgol neu ei phobl.',
  },
  evidence: {
    contempt: 'geiriau sy’n bychanu eich ysgol neu ei phobl',
    grievance: 'cwyn am eich gwaith, yn gyhoeddus',
    criticism: 'beirniadaeth o’r ffordd y mae eich ysgol yn gwneud pethau',
  },
};
