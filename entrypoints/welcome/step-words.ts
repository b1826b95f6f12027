// What the four steps say, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  schoolSaved: 'School saved',
  findSchool: 'Find your school by name',
  called: (count: number) =>
    plural(count, { one: `${written(count)} school is called so.`, other: `${written(count)} schools are called so.` }),
  noneCalled: (name: string) => `No school here is called “${name}”. Yours may give you a file or a link instead.`,
  notHere: 'Not here? If your school gave you a file, {file}; if it gave you a link, {link}. This page remembers where you were.',
  addFile: 'add it in the settings',
  followLink: 'follow it there',

  hoursSaved: 'Hours saved',
  hoursWhy: 'Some policies ask staff not to use social media at work. Outside your hours, time is never mentioned.',
  yourHours: 'Your hours',
  schoolHours: 'The school’s hours',
  whenChosen: 'As soon as a school is chosen.',
  fullTime: 'Full time, at other hours',
  fullTimeHow: 'Monday to Friday, from and to when you say.',
  partTime: 'Part-time',
  partTimeHow: 'On some days, or for half of them.',
  from: 'From',
  to: 'to',
  endFirst: 'The end must come after the start. Not saved yet.',
  exactKept: 'Your exact times are kept as they are. Change them in the settings.',
  parts: { all: 'All day', morning: 'Morning', afternoon: 'Afternoon', none: 'Not at work' },
  moreHours: 'Breaks, exact times and term dates are in the {settings}.',
  settings: 'settings',

  accountsWhy:
    'A class’s, a club’s or the school’s own. Other parts of the policy hold there. Most people run none: then just go on.',
  accounts: 'Accounts you run for the school',
  remove: 'Remove',
  removeNamed: (account: string) => `Remove ${account}`,
  accountRemoved: 'Account removed',

  noPolicy: 'Without a school there is no policy to check against yet. Go back to choose one, or do it later in the settings.',
  madeUp: 'This draft is made up, and nothing is posted. Press a fix to see it act, or type something of your own.',
  drafts: (school: string) => [
    `Proud of my class at ${school} today!`,
    `I teach at ${school}, and I think homework does more harm than good.`,
    'Parents, do ring me any evening on 07700 900123.',
    'Well done to Marnie Tolworth in Year 4 for her wonderful painting!',
  ],
};

export const words = spoken(en, { cy: () => import('./step-words.cy'), sl: () => import('./step-words.sl') });
