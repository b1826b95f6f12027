// What a card says of somebody else’s work, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Somebody else’s work',
  why: 'Whoever made it has the right to be named and to be asked, and a school should show how that is done.',
  kinds: {
    taken: 'This was taken from somewhere and its maker is not named.',
    'not-mine': 'This is somebody else’s, and nobody is named.',
    'knows-better': 'You say yourself that its maker has not been asked or named.',
    'copied-whole': 'This puts up a whole work that others sell.',
    verse: 'This looks like a whole poem or song without its author.',
    'reads-as': 'This reads like somebody else’s work without their name.',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
