// What the popup says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Second Glance',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
