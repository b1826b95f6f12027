// What a card says of the school’s own account, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'The school’s own account',
  why: 'Whoever follows the school or passes on its posts ties their own account to it, and takes its pictures along.',
  kinds: {
    follow: 'This follows the school’s own account.',
    repost: 'This passes on the school’s own post.',
    'repost-pictures': 'This passes on pictures that the school posted.',
    point: 'This sends people to the school’s own account.',
    'point-pictures': 'This sends people to the pictures that the school posted.',
    'reads-as': 'This reads like passing on what the school posted.',
  },
  evidence: {
    follows: 'it tells of following the school',
    posted: 'it is about what the school posted',
    account: (shown: string) => `${shown} is an account of the school`,
    bears: (shown: string) => `${shown} bears the school’s name`,
    name: (shown: string) => `${shown} is the school’s name`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
