// What the policy reader says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Second Glance: the whole policy',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
