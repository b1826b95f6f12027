// What the options page says of the term calendar and its days, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  looking: 'Looking …',
  chooseSchool: 'Choose a school first. Its calendar then stands here.',
  intro:
    'On marked days your hours do not count. What you add lies on top of what your school’s profile brings, and takes none of it away.',
  legend: 'What the letters mean',
  /** On the sheet, one for each of `meanings`, best the first of a word in it. */
  letters: { O: 'O', W: 'W', I: 'I', B: 'B', C: 'C', T: 'T' },
  meanings: {
    O: 'your day off',
    W: 'at work all the same',
    I: 'INSET day',
    B: 'bank holiday',
    C: 'school closed',
    T: 'outside of term',
  },
  twoThings: 'If a day is marked twice',
  firstHolds:
    'The first of these holds: your own day off, at work all the same, INSET day, bank holiday, school closed, outside of term.',
  fromFile: 'From a calendar file',
  holidaysSaved: 'Bank holidays saved',
  schoolsRegion: (region: string) => `The school’s (${region})`,
  insetDays: 'INSET days',
  insetFree: 'INSET days are free',
  insetCount: 'INSET days count',
  month: { before: 'Month before', after: 'Month after', now: 'This month' },
  kinds: {
    off: 'My day off',
    closed: 'School closed',
    inset: 'INSET day',
    term: 'Term',
    work: 'At work all the same',
    bank: 'Bank holiday',
  },
  /** A day with what it is: "Half term (school closed)". */
  named: {
    off: (name: string) => `${name} (my day off)`,
    closed: (name: string) => `${name} (school closed)`,
    inset: (name: string) => `${name} (INSET day)`,
    term: (name: string) => `${name} (term)`,
    work: (name: string) => `${name} (at work all the same)`,
    bank: (name: string) => `${name} (bank holiday)`,
  },
  form: {
    label: 'Add days',
    how: 'Press a day above, then a later one for several, or type them.',
    schoolsOwn: 'Your school sets its calendar; your own days off are yours to add.',
    from: 'From',
    to: 'Last day',
    what: 'What it is',
    called: 'Called',
    add: 'Add these days',
    backwards: 'The last day must be the first or come after it.',
    isThere: 'These days are in the list already.',
    added: (days: string, name: string) => `${days} added: ${name}`,
  },
  list: {
    heading: (month: string) => `In ${month}`,
    label: (month: string) => `Days in ${month}`,
    none: 'Nothing: every working day counts.',
    remove: 'Remove',
    removeDays: (name: string, days: string) => `Remove ${name}, ${days}`,
    removed: (name: string, days: string) => `${name}, ${days}, removed`,
    line: (days: string, what: string) => `${days}: ${what}`,
    everything: (count: number) =>
      plural(count, {
        one: 'Everything that you added (1 stretch of days)',
        other: `Everything that you added (${written(count)} stretches of days)`,
      }),
    ownLabel: 'Days that you added',
    first: (count: number) => `The first ${count} are shown; the others stand under their months.`,
    setBySchool: 'set by your school',
    fromFile: (file: string) => `from ${file}`,
    fromProfile: 'from your school’s profile',
    removeFile: (file: string, count: number) => `Remove everything from ${file} (${count})`,
    fileRemoved: (file: string) => `Everything from ${file} removed`,
  },
};

export const words = spoken(en, { cy: () => import('./calendar-words.cy'), sl: () => import('./calendar-words.sl') });
