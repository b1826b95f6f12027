// What a card says of an official account’s profile, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'An official account’s profile',
  why: 'People tell an official account from a private or a false one by its name and by the policy it links to.',
  kinds: {
    'no-policy-link': 'This profile has no link to the acceptable use policy.',
    'policy-without-link': 'This profile speaks of the acceptable use policy without a link to it.',
    'no-initials': 'This account’s username does not have the school’s initials in it.',
  },
  evidence: {
    noLink: 'no link in it leads to the acceptable use policy',
    named: 'the policy is named, and no link stands beside it',
    noInitials: (name: string, initials: string) => `“${name}” does not have “${initials}” in it`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
