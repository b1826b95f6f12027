// What a card says of what was told in confidence, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Confidential matter',
  why: 'What school knows of a child, a family or a colleague was told in confidence.',
  kinds: {
    safeguarding: 'This tells of a child’s safety or care.',
    health: 'This tells of somebody’s health or special needs.',
    exclusion: 'This tells of an exclusion or a serious sanction.',
    results: 'This tells of one pupil’s results.',
    family: 'This tells of a family’s circumstances.',
    staffing: 'This tells of a colleague’s employment or private life.',
    internal: 'This tells of the school’s internal affairs.',
    access: 'This gives away a code or password.',
    'reads-as': 'This reads like something told in confidence.',
  },
  evidence: {
    school: 'about your school',
    person: 'about a particular person',
    opens: 'it opens something at school',
    affair: 'the school’s own affair',
    secret: 'told as a secret',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
