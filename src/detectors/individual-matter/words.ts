// What a card says of something particular between people at school, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Something particular at school',
  why: 'Whoever was there, or knows the school, will know who is meant, even without a name.',
  kinds: {
    conflict: 'This tells of a row, a threat or a blow between people at school.',
    conduct: 'This tells of what a pupil did wrong, or what came of it.',
    private: 'This tells of something private about somebody at school.',
    complaint: 'This tells of trouble with one family.',
    'remark-on-staff': 'This passes judgement on somebody you work with.',
    anecdote: 'This tells of one pupil, whom others may recognise.',
    'reads-as': 'This reads like a matter about one person at school.',
  },
  evidence: {
    pupil: 'about a particular pupil',
    parent: 'about a particular family',
    colleague: 'about somebody you work with',
    leader: 'about somebody who leads the school',
    atSchool: 'about somebody at school',
    somebody: 'somebody at school',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
