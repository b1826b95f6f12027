// What a card says of a pupil named, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Pupil named',
  why: 'A pupil’s name in public tells strangers who a child is and where to find them.',
  kinds: {
    'full-name': 'This names a pupil on your list.',
    'first-name': 'This is a pupil’s first name, in a post about school.',
    surname: 'This is a pupil’s surname, in a post about pupils.',
    unlisted: 'This reads like a pupil’s name.',
  },
  evidence: {
    onList: 'on your pupil list',
    nearly: 'nearly a name on your pupil list',
    famous: 'perhaps somebody well known',
    sibling: 'on your pupil list, with the surname beside',
    initial: 'on your pupil list, with an initial',
    surname: 'a surname on your pupil list',
    firstName: 'a first name on your pupil list',
    glued: 'a name on your pupil list, written as one word',
    gluedInitial: 'a name on your pupil list, written as one word, with an initial',
    asPupil: 'named as a pupil',
    asPupils: 'named as pupils are',
    about: (group: string) => `in a post about ${group}`,
    beside: (cue: string) => `named next to “${cue}”`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
