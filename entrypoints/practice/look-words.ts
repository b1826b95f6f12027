// What the drawn composers say, in English, and what places, readers and pictures are called. In each language buttons are called as the sites call them.
import { spoken } from '../../src/language/spoken';

export const en = {
  /** As a choice: "a post". */
  surfaces: {
    post: 'A post',
    comment: 'A comment',
    reply: 'A reply',
    share: 'A post passed on',
    message: 'A private message',
    caption: 'A caption',
    bio: 'The text about me',
  },
  /** What the box is called. */
  boxes: {
    post: 'Your post',
    comment: 'Your comment',
    reply: 'Your reply',
    share: 'Your words with it',
    message: 'Your message',
    caption: 'Your caption',
    bio: 'About you',
  },
  /** What its button says. */
  sends: {
    post: 'Post',
    comment: 'Comment',
    reply: 'Reply',
    share: 'Share',
    message: 'Send',
    caption: 'Share',
    bio: 'Save',
  },
  audiences: {
    public: 'Everyone',
    connections: 'Friends or connections',
    'only-me': 'Only me',
    unknown: 'Not shown',
  },
  /** Over the box. */
  titles: { post: 'New post', share: 'Pass it on', caption: 'New picture', bio: 'About you' },
  later: 'Post it later',
  someone: 'Somebody',
  someoneAmong: 'somebody',
  someoneFollowed: 'Somebody you follow',
  above: { comment: 'What they posted stands here.', reply: 'What they wrote stands here.' },
  hello: 'Hello! Have you got a minute?',
  passed: 'The post that is passed on stands here.',
  attached: { image: 'A picture is attached', video: 'A video is attached' },
  describedAs: (says: string) => `Described as: ${says}`,
  place: {
    on: (surface: string, site: string) => `${surface} on ${site}`,
    bioOn: (site: string) => `The text about the writer, on ${site}`,
    school: 'from the school’s account',
    own: 'from somebody’s own account',
    media: { image: 'with a picture', video: 'with a video' },
    at: (place: string, hour: string) => `${place}. ${hour}.`,
  },
};

export const words = spoken(en, { cy: () => import('./look-words.cy'), sl: () => import('./look-words.sl') });
