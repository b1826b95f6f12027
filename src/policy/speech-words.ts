// The steps that help where words say too much or too hard, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  sign: {
    label: 'Sign it',
    advice: 'End with your name or role, as in “Mrs Okafor, Year 4” or “PE department”.',
  },
  'own-name': {
    label: 'Say who you are',
    advice: 'Post in your own name, or raise it with the school instead.',
  },
  'as-the-school': {
    label: 'Speak as who you are',
    advice: 'Say it as the school with your name or role, and let parents and pupils speak for themselves.',
  },
  'have-it-changed': {
    label: 'Pass it on another way',
    advice: 'Tell people in person. If it has been seen already, ask the school office to have it changed.',
  },
  'wait-for-the-school': {
    label: 'Leave it to the school to tell',
    advice: 'If it concerns you, talk to your line manager or your union. Let the school say the rest when it is ready.',
  },
  'keep-it-in-school': {
    label: 'Keep it within school',
    advice: 'If you need to talk it through, do so with the colleagues who are there for the child, not here.',
  },
  'read-as-they-would': {
    label: 'Read it as they would',
    advice: 'Would you be happy for them, their family and your head to read this? Those who were there will know who is meant.',
  },
  'report-it': {
    label: 'Report it at school',
    advice:
      'Nobody should have to put up with that. Write down what happened and take it to your line manager, who can act on it.',
  },
  'talk-to-them': {
    label: 'Take it up at school',
    advice: 'Talk to them, or to your line manager. They, or somebody they know, may well read this.',
  },
  'take-it-to-school': {
    label: 'Take it up at school',
    advice: 'Your line manager can help you to answer. Read this as that family would: they, or their friends, may well see it.',
  },
  'keep-it-for-staffroom': {
    label: 'Keep it for the staffroom',
    advice: 'It is a good story, and it is theirs. Tell it where everybody already knows them.',
  },
  'read-as-the-head': {
    label: 'Read it as the head would',
    advice: 'Would you be glad if your head, a parent and the person it is about read this? If not, change it before you post.',
  },
  'cool-off': {
    label: 'Leave it for an hour',
    advice:
      'Save it, and read it again in an hour. If somebody has threatened or hurt you, tell a senior member of staff instead.',
  },
  'leave-it-out': {
    label: 'Leave it out',
    advice: 'No other wording helps here: speak of what happened, and not of what somebody is.',
  },
  'offer-to-talk': {
    label: 'Thank them and offer to talk',
    advice: 'Answer once and calmly: “Thank you for telling us. Please ring the office so that we can talk it through.”',
  },
  'take-it-to-somebody': {
    label: 'Take it to somebody who can change it',
    advice: 'Raise it with your line manager, the head or the governors, or ask your union how.',
  },
  'say-what-would-help': {
    label: 'Say what would help',
    advice: 'Polite criticism says what would be better and leaves people out of it. Have you told the school first?',
  },
  'hand-it-on': {
    label: 'Hand it on first',
    advice:
      'Do not answer or promise anything yet. Hand the request to whoever deals with the press at your school, with what you posted.',
  },
  'tell-before-it-runs': {
    label: 'Tell the school before it runs',
    advice: 'Tell whoever deals with the press at your school what was said and where it will appear, before you post about it.',
  },
  'tell-safeguarding': {
    label: 'Tell the safeguarding lead',
    advice: (who: string) => `What worries you about a child goes to ${who}, and to nobody else.`,
  },
  'safeguarding-lead': 'your designated safeguarding lead',
};

export const words = spoken(en, { cy: () => import('./speech-words.cy'), sl: () => import('./speech-words.sl') });
