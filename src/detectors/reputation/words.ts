// What a card says of running the school down, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Running the school down',
  why: 'Families choose and trust a school by what they read about it, and what its own staff write weighs most.',
  kinds: {
    contempt: 'This runs down your school or its people.',
    grievance: 'This airs a grievance in public.',
    criticism: 'This criticises your school.',
    'reads-as': 'This reads as running down your school or its people.',
  },
  evidence: {
    contempt: 'words that run down your school or its people',
    grievance: 'a complaint about your work, in public',
    criticism: 'criticism of how your school does things',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
