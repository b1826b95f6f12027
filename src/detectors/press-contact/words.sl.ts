// What a card says of dealing with the press, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Stiki z mediji',
  why: 'Kar ena oseba pove novinarju, se hitro bere kot to, kar pravi šola.',
  kinds: {
    asked: 'To govori o novinarju, ki vas sprašuje o šoli.',
    offer: 'To ponuja pogovor z mediji o šoli.',
    spoke: 'To govori o pogovoru z mediji o šoli.',
    'tip-off': 'To zadevo šole prinaša medijem.',
    answer: 'To odgovarja nekomu iz medijev.',
    'reads-as': 'To se bere kot pogovor z mediji o šoli.',
  },
  evidence: {
    dealing: 'gre za stike z mediji',
    ofThePress: (shown) => `${shown} je iz medijev`,
  },
};
