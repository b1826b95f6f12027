// What could not be seen on a site, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  boxes: {
    post: 'the box for posts',
    comment: 'the comment box',
    reply: 'the reply box',
    share: 'the box for sharing',
    message: 'the message box',
    caption: 'the caption box',
    bio: 'the box for your profile text',
  },
  buttons: {
    post: 'the button that posts',
    comment: 'the button that sends a comment',
    reply: 'the button that sends a reply',
    share: 'the button that shares',
    message: 'the button that sends a message',
    caption: 'the button that shares a picture',
    bio: 'the button that saves your profile',
  },
  both: (before: string, last: string) => `${before} and ${last}`,
  unseen: (parts: string, site: string) => `Second Glance cannot see ${parts} on ${site} at the moment.`,
  carryOn: 'You can write and post as usual.',
};

export const words = spoken(en, { cy: () => import('./sight-words.cy'), sl: () => import('./sight-words.sl') });
