// What could not be seen on a site, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './sight-words';

export const words: Words<typeof en> = {
  boxes: {
    post: 'y blwch postiadau',
    comment: 'y blwch sylwadau',
    reply: 'y blwch ateb',
    share: 'y blwch rhannu',
    message: 'y blwch negeseuon',
    caption: 'y blwch capsiynau',
    bio: 'y blwch ar gyfer testun eich proffil',
  },
  buttons: {
    post: 'y botwm postio',
    comment: 'y botwm anfon sylw',
    reply: 'y botwm anfon ateb',
    share: 'y botwm rhannu',
    message: 'y botwm anfon neges',
    caption: 'y botwm rhannu llun',
    bio: 'y botwm cadw eich proffil',
  },
  // "A" and "y" run together.
  both: (before, last) => `${before} a’r ${last.replace(/^y /, '')}`,
  unseen: (parts, site) => `Ni all Second Glance weld ${parts} ar ${site} ar hyn o bryd.`,
  carryOn: 'Gallwch ysgrifennu a phostio fel arfer.',
};
