// What a card says of working hours, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Working hours',
  why: 'Time at work belongs to the pupils, and posts show when they were written.',
  kinds: {
    'in-hours': 'It is within your working hours.',
  },
  evidence: {
    clock: (clock: string) => `it is ${clock} on a school day`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
