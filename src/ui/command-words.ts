// What staff call the commands that can have a key, in English; the other languages stand beside it. The browser's own list of keys takes the names from `public/_locales`.
import { spoken } from '../language/spoken';

export const en = {
  _execute_action: {
    label: 'Open Second Glance',
    help: 'Shows what there is to look at in this tab, and the pause.',
  },
  'next-nudge': {
    label: 'Go to the next nudge',
    help: 'Opens the card beside what you are writing and goes from one nudge to the next. Escape goes back to your words.',
  },
  'toggle-pause': {
    label: 'Pause for an hour, or go on',
    help: 'It has no key until you give it one, so that nobody pauses unawares.',
  },
};

export const words = spoken(en, { cy: () => import('./command-words.cy'), sl: () => import('./command-words.sl') });
