// What a card says of words that hurt, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Words that hurt',
  why: 'What is written in anger stays, is copied and is read by the people it is about, and by those who trust you with their children.',
  kinds: {
    insult: 'This insults somebody.',
    slur: 'This word is a slur.',
    threat: 'This can be read as a threat.',
    demeaning: 'This talks down to somebody.',
    discrimination: 'This judges people by what they are.',
    sexual: 'This is sexual talk about people.',
    profanity: 'This swears.',
    'reads-as': 'This reads as harsh about somebody.',
  },
  evidence: {
    insult: 'an insult to somebody',
    slur: 'a slur',
    threat: 'words that threaten',
    demeaning: 'words that talk down to somebody',
    discrimination: 'a judgement on a whole group of people',
    sexual: 'sexual words about people',
    profanity: 'swearing',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
