// What a card says of the school’s own account, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Lastni račun šole',
  why: 'Kdor sledi šoli ali deli njene objave, svoj račun poveže z njo in vzame s seboj njene slike.',
  kinds: {
    follow: 'To sledi lastnemu računu šole.',
    repost: 'To deli objavo same šole.',
    'repost-pictures': 'To deli slike, ki jih je objavila šola.',
    point: 'To ljudi pošilja na lastni račun šole.',
    'point-pictures': 'To ljudi pošilja k slikam, ki jih je objavila šola.',
    'reads-as': 'To se bere kot deljenje tega, kar je objavila šola.',
  },
  evidence: {
    follows: 'govori o sledenju šoli',
    posted: 'gre za to, kar je objavila šola',
    account: (shown) => `${shown} je račun šole`,
    bears: (shown) => `${shown} nosi ime šole`,
    name: (shown) => `${shown} je ime šole`,
  },
};
