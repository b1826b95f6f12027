// What staff call the commands that can have a key, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './command-words';

export const words: Words<typeof en> = {
  _execute_action: {
    label: 'Agor Second Glance',
    help: 'Yn dangos beth sydd i’w ystyried yn y tab hwn, a’r oedi.',
  },
  'next-nudge': {
    label: 'Mynd i’r awgrym nesaf',
    help: 'Yn agor y cerdyn wrth ymyl yr hyn rydych yn ei ysgrifennu ac yn mynd o un awgrym i’r nesaf. Mae Escape yn mynd yn ôl at eich geiriau.',
  },
  'toggle-pause': {
    label: 'Oedi am awr, neu ailddechrau',
    help: 'Nid oes ganddo fysell nes i chi roi un iddo, fel nad oes neb yn oedi’n ddiarwybod.',
  },
};
