// What a card says of something particular between people at school, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Določen dogodek v šoli',
  why: 'Kdor je bil tam ali pozna šolo, bo tudi brez imena vedel, kdo je mišljen.',
  kinds: {
    conflict: 'To govori o prepiru, grožnji ali udarcu med ljudmi v šoli.',
    conduct: 'To govori o tem, kaj je nekdo od učencev storil narobe ali kaj je iz tega nastalo.',
    private: 'To razkriva nekaj zasebnega o nekom v šoli.',
    complaint: 'To govori o težavah z neko družino.',
    'remark-on-staff': 'To sodi nekoga, s katerim delate.',
    anecdote: 'To govori o nekom od učencev, ki ga drugi morda prepoznajo.',
    'reads-as': 'To se bere kot zadeva o eni osebi v šoli.',
  },
  evidence: {
    pupil: 'o nekom od učencev',
    parent: 'o določeni družini',
    colleague: 'o nekom, s katerim delate',
    leader: 'o nekom, ki vodi šolo',
    atSchool: 'o nekom v šoli',
    somebody: 'nekdo v šoli',
  },
};
