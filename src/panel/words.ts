// What chip, card and the line in the corner say, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken, written } from '../language/spoken';
import { pasteKey, undoKey } from './keys';

const plural = pluralsIn('en');

export const en = {
  notices: {
    done: `Done. ${undoKey} undoes it.`,
    stale: 'The words have changed, so nothing was done.',
    copied: `Copied: press ${pasteKey} where you want it.`,
    remembered: 'Thank you. This will be remembered.',
    listed: 'Thank you. This name counts as on the pupil list from now on.',
    covered: 'Something on the page covers this card, so it can’t be answered here. Press Edit, then Post again.',
    'no-card': 'The details could not be opened. Reload the page to try again.',
    gone: 'Second Glance was updated or switched off, so this page is no longer checked. Reload it to go on.',
    'not-checked': 'Second Glance could not check this one.',
    'not-shown': 'Second Glance could not show what it saw, so it let this one through.',
    'press-again': 'Now press it once more.',
    'site-opened': 'Choose a later time there.',
    'no-schedule': 'The site’s own schedule could not be opened. Look for its clock beside Post.',
    'nothing-here': 'Nothing to look at in what you are writing here.',
    reminded: 'You will be reminded. Only this page’s address is kept until then.',
    'not-reminded': 'The reminder could not be set.',
    practised: 'On a site this would be remembered. Practice keeps nothing.',
    'practised-reminder': 'On a site you would be reminded. Practice sets no reminders.',
  },
  /** Before what somebody was about to do. */
  before: {
    post: 'Before you post',
    follow: 'Before you follow',
    connect: 'Before you connect',
    accept: 'Before you accept',
    message: 'Before you write to them',
    repost: 'Before you pass it on',
  },
  edit: 'Edit',
  postAnyway: 'Post anyway',
  leaveIt: 'Leave it',
  goOnAnyway: 'Go on anyway',
  nothingOut: 'Nothing has gone out yet.',
  nothingHappened: 'Nothing has happened yet.',
  forbidden: 'Your school’s policy says no to this, so please look once more.',
  advisedAgainst: 'Your school’s policy advises against this, so please look once more.',
  /** Of several schools; `schools` is a list of those that speak most strongly. */
  forbiddenBy: (schools: string) => `The policy of ${schools} says no to this, so please look once more.`,
  advisedAgainstBy: (schools: string) => `The policy of ${schools} advises against this, so please look once more.`,
  /** `name` is empty where the page shows none, and else in brackets after a space. */
  schoolAccount: {
    shown: 'School account',
    spoken: (name: string) => `Checked as a school account${name}. Press if it is your own.`,
  },
  ownAccount: {
    shown: 'Own account',
    spoken: (name: string) => `Checked as your own account${name}. Press if you write for the school.`,
  },
  chooseSchool: 'Choose school',
  noSchool: 'Second Glance needs your school',
  clear: 'Nothing to look at',
  partly: 'Nothing seen, but not all of it could be checked',
  unchecked: 'Could not be checked',
  toLookAt: (count: number) => `${written(count)} to look at`,
  announced: (count: number, first: string) =>
    plural(count, {
      one: `Second Glance: one thing to look at. ${first}.`,
      other: `Second Glance: ${written(count)} things to look at. ${first}.`,
    }),
  announcedUnchecked: 'Second Glance: Could not be checked.',
  tooLong: 'This draft is very long: only its first part was checked.',
  here: 'Checked on this computer. Nobody is told.',
  close: 'Close',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
