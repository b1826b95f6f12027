// What places to write, accounts, readers and moments are called on the practice page.
import type { Audience, Media, Surface } from '../../src/model/words';
import { type SiteId, siteNames } from '../../src/ui/site-names';
import type { Moment } from './trial';

/** As a choice: "a post". */
export const surfaceNames: Readonly<Record<Surface, string>> = {
  post: 'A post',
  comment: 'A comment',
  reply: 'A reply',
  share: 'A post passed on',
  message: 'A private message',
  caption: 'A caption',
  bio: 'The text about me',
};

/** What the drawn box is called. */
export const boxNames: Readonly<Record<Surface, string>> = {
  post: 'Your post',
  comment: 'Your comment',
  reply: 'Your reply',
  share: 'Your words with it',
  message: 'Your message',
  caption: 'Your caption',
  bio: 'About you',
};

/** What its button says. */
export const sendNames: Readonly<Record<Surface, string>> = {
  post: 'Post',
  comment: 'Comment',
  reply: 'Reply',
  share: 'Share',
  message: 'Send',
  caption: 'Share',
  bio: 'Save',
};

export const audienceNames: Readonly<Record<Audience, string>> = {
  public: 'Everyone',
  connections: 'Friends or connections',
  'only-me': 'Only me',
  unknown: 'Not shown',
};

export const momentNames: Readonly<Record<Moment, string>> = {
  now: 'Now',
  'school-day': 'A school day',
  evening: 'An evening',
  weekend: 'A weekend',
  example: 'Example’s time',
};

const MEDIA: Readonly<Record<Media, string>> = { image: 'a picture', video: 'a video' };

/** "A post on Facebook, with a picture"; `kind` where it is the school's account. */
export function placeWords(surface: Surface, site: SiteId, media: readonly Media[], isSchools: boolean): string {
  const parts = [
    surface === 'bio' ? `The text about the writer, on ${siteNames[site]}` : `${surfaceNames[surface]} on ${siteNames[site]}`,
    isSchools ? 'from the school’s account' : 'from somebody’s own account',
    media[0] && `with ${MEDIA[media[0]]}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Tuesday, 11:15", by the school's clocks. */
export const hourTold = (at: string, timeZone: string): string => {
  const moment = new Date(at);
  const day = moment.toLocaleDateString('en-GB', { timeZone, weekday: 'long' });
  return `${day}, ${moment.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })}`;
};

/** "Tue, 6 October 2026, 11:15", by the school's clocks. */
export const momentTold = (at: string, timeZone: string): string =>
  new Date(at)
    .toLocaleString('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
    .replace(' at ', ', ');
