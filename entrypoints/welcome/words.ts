// What the welcome page says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Welcome to Second Glance',
  yourSchool: 'your school',
  setAlready: 'Your school is set already.',
  chosenBy: (school: string) => `${school} chose its policy for you, so the first step is done.`,
  steps: {
    school: 'Choose your school',
    hours: 'When are you at work?',
    accounts: 'Do you run an account for the school?',
    try: 'Try it',
  },
  stepOf: (step: number, last: number) => `Step ${step} of ${last}`,
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  goOnWithout: 'Go on without a school',
  enter: 'Enter',
  goesOn: '{enter} goes on',
  skip: 'Skip the rest',

  what: 'While you write on Facebook, X, LinkedIn or Instagram, Second Glance reads the draft with you. When what you write would break your school’s social media policy, Second Glance shows you the line of the policy and offers a fix. You always decide.',
  promises: [
    'What you write stays on this computer. Nobody is told, your school included.',
    'You can pause it, or switch it off on a site, at any time.',
    'If it ever fails, your post goes out as usual.',
  ],

  done: 'That is all',
  doneHow:
    'Open one of the four sites and write as always. A small mark beside what you write says that Second Glance reads along.',
  nothingYet: 'Nothing is checked yet',
  nothingHow: 'Choose a school whenever you like, here or in the settings. Until then nothing is read.',
  seeFirst: 'Would you rather see it first? {practise}: nothing is sent there.',
  practise: 'Practise without posting',
  everythingElse: 'Everything else, from a list of pupils to your term dates, is in the {settings}.',
  settings: 'settings',
  again: 'Go through the steps again',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
