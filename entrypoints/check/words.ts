// What “Check the selected text” says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Check some text – Second Glance',
  heading: 'Check some text',
  waiting: 'One moment …',
  gone: 'The text you selected is no longer here: it is kept for this page alone, and only once. Select it again, or paste it below.',
  notKept:
    'This text is checked on this computer and is not kept: close or reload this page, and it is gone. Changes made here do not change the page it came from.',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
