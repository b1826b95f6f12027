// What a card says of the school named, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'School named',
  why: 'A post that names the school is read as the school’s, and shows strangers where its pupils are.',
  kinds: {
    name: 'This names your school.',
    acronym: 'These are your school’s initials.',
    tag: 'This tag or handle points to your school.',
    domain: 'This address shows which school you mean.',
    association: 'This says that you work at your school.',
    'in-bio': 'Your profile names your school.',
  },
  evidence: {
    inProfile: 'your profile names the school',
    worksThere: 'you write as somebody who works there',
    initials: 'the school’s initials',
    masked: 'the school’s name with letters hidden',
    slip: 'the school’s name but for a slip',
    ambiguous: 'a name for the school, next to school life',
    name: 'the school’s name',
    webAddress: 'the school’s web address',
    inAddress: 'an address with the school’s name in it',
    handle: {
      own: 'the school’s handle',
      name: 'the school’s name as a handle',
      within: 'the school’s name in a handle',
      initials: 'the school’s initials in a handle',
    },
    hashtag: {
      own: 'the school’s hashtag',
      name: 'the school’s name as a hashtag',
      within: 'the school’s name in a hashtag',
      initials: 'the school’s initials in a hashtag',
    },
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
