// What the settings are called and what each is for, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  settings: {
    profileId: {
      label: 'My school',
      help: 'Whose policy your drafts are checked against.',
    },
    alsoSchools: {
      label: 'My other schools',
      help: 'Schools where you work as well. Your drafts are checked against their policies too.',
    },
    paused: {
      label: 'Pause',
      help: 'While paused, nothing is read and nothing is shown.',
    },
    sitesOff: {
      label: 'Sites',
      help: 'Switch Second Glance off on a site.',
    },
    rulesOff: {
      label: 'Rules',
      help: 'Switch off a kind of nudge.',
    },
    workingHours: {
      label: 'My working hours',
      help: 'When you are at work, by day. Leave a day empty if you do not work on it.',
    },
    breaks: {
      label: 'My breaks',
      help: 'Time inside working hours that is your own.',
    },
    schoolDays: {
      label: 'School calendar',
      help: 'Holidays, closures, terms and INSET days, on top of those that your school’s profile brings.',
    },
    bankHolidays: {
      label: 'Bank holidays',
      help: 'Whose bank holidays are days off for you. If you choose none, your school’s are used.',
    },
    insetWork: {
      label: 'INSET days are working days for me',
      help: 'On INSET days staff are at work without pupils. Your hours count then as on any other day.',
    },
    daysOff: {
      label: 'My days off',
      help: 'Days on which you are not at work, whatever the school’s calendar says.',
    },
    timeZone: {
      label: 'Time zone',
      help: 'Left empty, your school’s.',
    },
    schoolAccounts: {
      label: 'Official school accounts',
      help: 'Accounts you run for the school. Other rules hold there.',
    },
    disclaimer: {
      label: 'My wording',
      help: 'The statement added for you. Left empty, your school’s wording.',
    },
    statementInBio: {
      label: 'My bio has the statement',
      help: 'Sites where your profile already says that views are your own.',
    },
    keepReflections: {
      label: 'My reflections',
      help: 'A private journal of what was nudged and what you did, never of your words. What is kept when you switch it off stays until you delete it.',
    },
    language: {
      label: 'Language',
      help: 'What Second Glance speaks to you. Your school’s policy stays as your school wrote it.',
    },
    welcomed: {
      label: 'Welcome seen',
      help: 'The welcome page has been shown.',
    },
    welcomeStep: {
      label: 'Where the welcome goes on',
      help: 'Whoever closes the welcome page comes back to the same step.',
    },
  },
  unread: {
    allDefault: 'The stored settings could not be read; of each, its default is used.',
    allAsBefore: 'The stored settings could not be read; of each, the last one that worked stays in force.',
    oneDefault: (label: string) => `A stored setting could not be read and its default is used: ${label}.`,
    oneAsBefore: (label: string) => `A stored setting could not be read and the last one that worked stays in force: ${label}.`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
