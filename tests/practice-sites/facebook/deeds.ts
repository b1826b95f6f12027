// Every press on Facebook that reaches somebody, with the way there.
import type { Deed } from '../place';
import { FIRST, HOME, HOST, LAYER, openMenu, openShare } from './way';

const nowhere = async (): Promise<void> => undefined;
const anybody = { pupil: 'towards=pupil', stranger: 'towards=stranger', school: 'towards=school' } as const;
const people = { pupil: anybody.pupil, stranger: anybody.stranger } as const;
const PROFILE = `${HOST}/profile.php`;
/** Numbers, as profiles without a name of their own have them. */
const profiles = {
  pupil: 'id=1001&towards=pupil',
  stranger: 'id=1002&towards=stranger',
  school: 'id=1003&towards=school',
} as const;

const press = { open: nowhere, key: 'Enter' } as const;
export const deeds: readonly Deed[] = [
  { ...press, kind: 'connect', variant: 'profile', address: PROFILE, towards: profiles, button: '.profile .add-friend' },
  {
    ...press,
    kind: 'connect',
    variant: 'people you may know',
    address: `${HOST}/friends/suggestions/`,
    towards: people,
    button: '.suggestions .person:nth-child(2) .add-friend',
  },
  {
    ...press,
    kind: 'accept',
    variant: 'friend request',
    address: `${HOST}/friends/requests/`,
    towards: people,
    button: '.requests .person:nth-child(2) .confirm',
  },
  { ...press, kind: 'follow', variant: 'profile', address: PROFILE, towards: profiles, button: '.profile .follow-them' },
  { ...press, kind: 'follow', variant: 'over a post', address: HOME, towards: anybody, button: `${FIRST} .follow` },
  { ...press, kind: 'message', variant: 'profile', address: PROFILE, towards: profiles, button: '.profile .write' },
  {
    ...press,
    kind: 'repost',
    variant: 'menu',
    address: HOME,
    towards: anybody,
    open: openMenu,
    button: '.menu .now',
  },
  {
    ...press,
    kind: 'repost',
    variant: 'dialog without words',
    address: HOME,
    towards: anybody,
    open: openShare,
    button: `${LAYER} .post:not([aria-disabled])`,
  },
];
