// What a card says of a post that does not say who speaks, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Nobody says who is posting',
  why: 'What an official account says is taken for the school’s, so readers should know who speaks.',
  kinds: {
    'first-person': 'This speaks as one person, and nothing says who that is.',
    anonymous: 'This keeps hidden who is posting.',
    posing: 'This gives out to come from somebody else.',
    'reads-as': 'This reads as if one person spoke, and nothing says who.',
  },
  evidence: {
    'first-person': 'no name or role stands in it',
    anonymous: 'it keeps its author hidden',
    posing: 'an official account speaks as somebody else',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
