// What a card says of a missing views statement, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'No views statement',
  why: 'Readers who know where you work may take your words for the school’s.',
  kinds: {
    association: 'This ties you to your school, and nothing says that the views are your own.',
    'professional-views': 'This gives views about your work, and nothing says that they are your own.',
    'statement-present': 'A statement that views are your own is there.',
  },
  evidence: {
    statement: 'a statement that views are your own',
    workplace: 'this post is about the school you work at',
    inProfile: 'your profile names the school',
    aboutSchool: 'this post is about school',
    advice: 'advice to others in your profession',
    beside: 'a view beside words about schools',
    view: 'a view about schools or teaching',
    judgement: 'a judgement about schools or teaching',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
