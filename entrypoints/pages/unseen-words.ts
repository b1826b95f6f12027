// Says in plain words what could not be seen on a site.
import type { Unseen } from '../../src/messaging/protocol';
import type { Platform, Surface } from '../../src/model/words';
import { siteName } from '../../src/ui/site-names';

const BOXES: Readonly<Record<Surface, string>> = {
  post: 'the box for posts',
  comment: 'the comment box',
  reply: 'the reply box',
  share: 'the box for sharing',
  message: 'the message box',
  caption: 'the caption box',
  bio: 'the box for your profile text',
};

const BUTTONS: Readonly<Record<Surface, string>> = {
  post: 'the button that posts',
  comment: 'the button that sends a comment',
  reply: 'the button that sends a reply',
  share: 'the button that shares',
  message: 'the button that sends a message',
  caption: 'the button that shares a picture',
  bio: 'the button that saves your profile',
};

/** "Second Glance cannot see the comment box on LinkedIn at the moment." */
export const unseenWords = (platform: Platform, unseen: readonly Unseen[]): string =>
  `Second Glance cannot see ${listed(unseen.map(partWords))} on ${siteName(platform)} at the moment.`;

/** What can go on all the same. */
export const CARRY_ON = 'You can write and post as usual.';

const partWords = ({ surface, part }: Unseen): string => (part === 'box' ? BOXES : BUTTONS)[surface];

function listed(parts: readonly string[]): string {
  const each = [...new Set(parts)];
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}
