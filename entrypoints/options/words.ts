// What the options page says as a whole, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  title: 'Second Glance: settings',
  page: {
    heading: 'Second Glance settings',
    stays: 'Everything on this page stays in this browser. Nothing you write is kept or sent anywhere.',
    practise: 'Practise without posting, show it to colleagues, or print a sheet',
    /** `{link}` is `reflectionsLink`. */
    reflections: '{link}: what was mentioned and what you did, for you alone.',
    reflectionsLink: 'My reflections',
    amiss: 'Something needs a look',
    nav: 'Sections',
    show: 'Show',
    showSection: (name: string) => `Show ${name}`,
    closed: 'The settings could not be opened.',
    opening: 'Opening your settings …',
    /** `{link}` is `goOn`. */
    unfinished: 'You have not finished setting up. {link}',
    goOn: (step: number) => `Go on with step ${step} of 4`,
  },
  sections: {
    school: 'My school',
    subscription: 'Link from my school',
    hours: 'My hours',
    calendar: 'Term calendar',
    accounts: 'School accounts',
    pupils: 'Pupil list',
    statement: '“Views my own”',
    switches: 'Sites and rules',
    taught: 'What you taught it',
    language: 'Language',
    keys: 'Keys',
    data: 'Your data',
    diagnostics: 'Diagnostics',
  },
  search: {
    label: 'Find a setting',
    example: 'holidays, pupils, pause …',
    none: 'Nothing here is called so. Try another word, such as “hours”, “pupils”, “holiday” or “erase”.',
    showAll: 'Show all settings',
    nowhere: (asked: string) => `No section has “${asked}”.`,
    found: (count: number, of: number, asked: string) =>
      plural(count, {
        one: `${count} of ${of} sections has “${asked}”. The others are folded.`,
        other: `${count} of ${of} sections have “${asked}”.`,
      }),
  },
  language: {
    label: 'The language of Second Glance',
    asBrowser: (language: string) => `As my browser prefers (${language})`,
    stays: 'What your school wrote is never translated: its name, the clauses of its policy and its statements.',
    changed: 'Language changed',
  },
  /** Other words for what is in a section, one after the other; they are searched and never shown. */
  called: {
    school: 'policy profile academy trust second school change employer workplace clauses rules file json import remove',
    subscription: 'subscribe join follow URL address QR code enrol invitation update leave unsubscribe words fingerprint',
    hours: 'timetable schedule week time clock lunch part-time full-time days shift start finish contracted supply job share',
    calendar:
      'holiday vacation half term dates ics ical icalendar google outlook closure closed snow day leave absence sick maternity in-service training staff development public holiday Easter Christmas summer annual leave',
    accounts: 'page handle username official department class club profile link twitter facebook instagram linkedin brand',
    pupils: 'roster students children names register class list csv spreadsheet excel sims arbor upload privacy',
    statement: 'disclaimer opinions own bio profile text wording',
    switches: 'turn off disable stop mute snooze silence nudges alerts notifications checks enable pause',
    taught: 'corrections false alarm mistake wrong ignore remembered learnt forget not a pupil dismissed',
    language: 'translate translation Welsh Cymraeg Slovene Slovenian Slovenščina English speak',
    keys: '',
    data: 'backup export import save restore delete erase reset storage space size privacy gdpr move computer reminders',
    diagnostics: 'help support problem error bug not working broken troubleshoot report version log IT technician',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
