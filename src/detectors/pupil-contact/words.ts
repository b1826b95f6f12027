// What a card says of contact with a pupil or family, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Contact with a pupil or family',
  why: 'Private ties online between staff and pupils or their families blur the line that keeps both safe.',
  kinds: {
    'follow-pupil': 'This follows a pupil.',
    'follow-ex-pupil': 'This follows a former pupil.',
    'follow-parent': 'This follows a parent.',
    'connect-pupil': 'This asks a pupil to connect with you.',
    'connect-ex-pupil': 'This asks a former pupil to connect with you.',
    'connect-parent': 'This asks a parent to connect with you.',
    'accept-pupil': 'This accepts a pupil’s request.',
    'accept-ex-pupil': 'This accepts a former pupil’s request.',
    'accept-parent': 'This accepts a parent’s request.',
    'message-pupil': 'This writes to a pupil in private.',
    'message-ex-pupil': 'This writes to a former pupil in private.',
    'message-parent': 'This writes to a parent in private.',
    'reply-pupil': 'This answers a pupil.',
    'reply-ex-pupil': 'This answers a former pupil.',
    'reply-parent': 'This answers a parent.',
    'repost-pupil': 'This passes on what a pupil posted.',
    'repost-ex-pupil': 'This passes on what a former pupil posted.',
    'repost-parent': 'This passes on what a parent posted.',
    'invite-pupil': 'This invites a pupil to be in touch with you here.',
    'invite-ex-pupil': 'This invites a former pupil to be in touch with you here.',
    'invite-parent': 'This invites a parent to be in touch with you here.',
    'address-pupil': 'This speaks to a pupil.',
    'address-ex-pupil': 'This speaks to a former pupil.',
    'address-parent': 'This speaks to a parent.',
    'tell-pupil': 'This tells of being in touch with a pupil here.',
    'tell-ex-pupil': 'This tells of being in touch with a former pupil here.',
    'tell-parent': 'This tells of being in touch with a parent here.',
    'accept-unknown': 'This accepts somebody who is on none of your lists.',
    'reads-as-pupil': 'This reads like being in touch with a pupil, present or former.',
    'reads-as-family': 'This reads like being in touch with a pupil or a family.',
  },
  evidence: {
    pupil: 'it speaks as to a pupil',
    'ex-pupil': 'it speaks as to a former pupil',
    parent: 'it speaks as to a parent',
    tells: 'it tells of being in touch',
    unlisted: (shown: string) => `${shown} is on none of your lists`,
    unshown: 'the page does not show who this is',
  },
  on: {
    certain: (shown: string, list: string) => `${shown} is on ${list}`,
    likely: (shown: string, list: string) => `${shown} is nearly a name on ${list}`,
    possible: (shown: string, list: string) => `${shown} may be somebody on ${list}`,
  },
  /** Stand in the gap of `on`. */
  lists: {
    pupils: 'your pupil list',
    titled: (title: string) => `your list “${title}”`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
