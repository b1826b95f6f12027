// What chip and card say, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken, written } from '../language/spoken';

const plural = pluralsIn('en');

export const en = {
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
  /** What the policy rules out is not quite this, or not surely so. */
  closeTo: 'This comes close to what your school’s policy rules out, so please look once more.',
  /** Of several schools; `schools` is a list of those that speak most strongly. */
  forbiddenBy: (schools: string) => `The policy of ${schools} says no to this, so please look once more.`,
  advisedAgainstBy: (schools: string) => `The policy of ${schools} advises against this, so please look once more.`,
  closeToBy: (schools: string) => `This comes close to what the policy of ${schools} rules out, so please look once more.`,
  /** `name` is empty where the page shows none, and else in brackets after a space. */
  schoolAccount: {
    shown: 'School account',
    spoken: (name: string) => `Checked as a school account${name}. Press if it is your own.`,
  },
  ownAccount: {
    shown: 'Your own account',
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
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
