// What each version brought, newest first, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  updated: (version: string) => `Second Glance was updated to version ${version}. See what is new`,
  goodToKnow: 'Good to know',
  /** One or two sentences each that anybody understands. */
  versions: {
    '0.1.0': [
      'The button in the toolbar counts what there is to look at, and the popup puts it right in the page.',
      'You can pause Second Glance in one tab, on one site, for an hour or for the rest of the day.',
      'Select words on any page and choose “Check the selected text” from the context menu.',
    ],
  },
};

export const words = spoken(en, { cy: () => import('./whats-new-words.cy'), sl: () => import('./whats-new-words.sl') });
