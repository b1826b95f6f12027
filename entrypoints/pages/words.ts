// What the views share say, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  failed: 'This page could not be shown. Your drafts are still being checked. Close it and open it again.',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
