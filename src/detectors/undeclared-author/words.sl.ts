// What a card says of a post that does not say who speaks, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Nihče ne pove, kdo objavlja',
  why: 'Kar pove uradni račun, velja za besedo šole, zato naj bralci vedo, kdo govori.',
  kinds: {
    'first-person': 'To govori kot ena oseba, nič pa ne pove, kdo je to.',
    anonymous: 'To skriva, kdo objavlja.',
    posing: 'To se pretvarja, da prihaja od nekoga drugega.',
    'reads-as': 'To se bere, kot da govori ena oseba, nič pa ne pove, kdo.',
  },
  evidence: {
    'first-person': 'v njem ni ne imena ne vloge',
    anonymous: 'skriva svojega avtorja',
    posing: 'uradni račun govori kot nekdo drug',
  },
};
