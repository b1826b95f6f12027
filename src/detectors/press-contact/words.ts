// What a card says of dealing with the press, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Dealing with the press',
  why: 'What one person says to a journalist is soon read as what the school says.',
  kinds: {
    asked: 'This tells of a journalist who asks you about school.',
    offer: 'This offers to talk to the press about school.',
    spoke: 'This tells of talking to the press about school.',
    'tip-off': 'This takes a matter of the school to the press.',
    answer: 'This answers somebody of the press.',
    'reads-as': 'This reads like talking to the press about school.',
  },
  evidence: {
    dealing: 'it is about dealing with the press',
    ofThePress: (shown: string) => `${shown} is of the press`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
