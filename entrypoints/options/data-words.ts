// What the section of one's data says, and what is stored, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  data: {
    kept: 'Kept in this browser: your settings, schools you added, pupil codes, what you taught it, whether your profiles hold the statement, reminders that wait, and your reflections. Never kept: anything you write.',
    take: 'Take it along',
    save: 'Save my settings to a file',
    saved: (file: string) => `Your settings are in the file ${file}, among your downloads.`,
    notSaved: 'The file could not be made.',
    bring: 'Bring settings from a file …',
    brought: 'Your settings were brought in',
    notUsed: 'That file was not used. Everything stays as it was.',
    holds:
      'The file holds your settings, added schools, corrections and reflections, and what it brings takes the place of yours. Left out: the pupil list, reminders, what your school set or you follow by link, and what was learnt from your profiles, which is learnt again when you look at them.',
    erase: 'Erase',
    eraseAll: 'Erase everything …',
    eraseAsk:
      'Erase your school, hours, calendar, accounts, pupil list, corrections, reminders and reflections from this browser? This cannot be undone. What your school set comes again by itself.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'Keep it',
    notErased: 'Not everything could be erased.',
    goodbye:
      'If you remove Second Glance from the browser, the browser removes all of this with it at once: settings, schools you added, pupil codes, what you taught it, reminders, your reflections and the pause. No page opens and nobody is told. What stays is what you saved yourself, as files among your downloads, and whatever your school has set for this computer, which is the school’s.',
  },
  stored: {
    heading: 'How much is stored',
    counting: 'Counting …',
    what: 'What',
    rows: 'Rows',
    size: 'Size',
    together: 'Together',
    nothingOf: (kinds: string) => `Nothing of: ${kinds}.`,
    about: (size: string) => `With the browser’s own bookkeeping it takes about ${size} on this computer.`,
    never: 'What you write is not in any of it.',
    again: 'Count again',
    bytes: (count: number) => plural(count, { one: `${written(count)} byte`, other: `${written(count)} bytes` }),
    kilobytes: (count: string) => `${count} KB`,
    megabytes: (count: string) => `${count} MB`,
  },
  /** By the table's name: as it stands by itself, and within a sentence. */
  kinds: {
    settings: { alone: 'Your settings, hours and calendar', within: 'your settings, hours and calendar' },
    profiles: { alone: 'School profiles that you added', within: 'school profiles that you added' },
    roster: { alone: 'Your pupil list, as codes', within: 'your pupil list, as codes' },
    corrections: { alone: 'What you taught it', within: 'what you taught it' },
    keys: { alone: 'The key to those codes', within: 'the key to those codes' },
    bios: { alone: 'What was learnt from your profiles', within: 'what was learnt from your profiles' },
    schoolLists: {
      alone: 'Pupil codes that came with a school’s profile',
      within: 'pupil codes that came with a school’s profile',
    },
    reminders: { alone: 'Reminders', within: 'reminders' },
    journal: { alone: 'My reflections', within: 'my reflections' },
    journalDigest: { alone: 'Counts of my reflections', within: 'counts of my reflections' },
    copy: {
      alone: 'A copy of your settings, should the browser lose them',
      within: 'a copy of your settings, should the browser lose them',
    },
    school: { alone: 'What your school set, and its profile', within: 'what your school set, and its profile' },
  },
  reminders: {
    heading: 'Reminders that are waiting',
    action: 'Cancel',
    one: (moment: string, address: string) => `${moment}: ${address}`,
    cancel: (address: string) => `Cancel the reminder for ${address}`,
    cancelled: 'Reminder cancelled',
    notCancelled: 'Not cancelled.',
    none: 'No reminders are waiting. For each one, only the page’s address and the time are kept, until it has been shown.',
  },
};

export const words = spoken(en, { cy: () => import('./data-words.cy'), sl: () => import('./data-words.sl') });
