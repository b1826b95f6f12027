// What the private journal’s page says, in English; the other languages stand beside it. Its sentences about figures are in `figure-words`.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  title: 'Second Glance: my reflections',
  heading: 'My reflections',
  intro:
    'What Second Glance mentioned, and what you did. For you alone: it stays in this browser, and your school cannot see it.',
  trouble: 'Something needs a look',
  off: 'The journal is switched off, so nothing new is noted. You can switch it on below.',
  opening: 'Opening your journal …',
  nothing: {
    heading: 'Nothing yet',
    text: 'When Second Glance mentions something in a draft, it is noted here with what you made of it: changed, posted as it was, or you told it that it was mistaken. There is no target and nothing to keep up with.',
  },
  nothingShown: 'Nothing was mentioned here in this time. Choose a longer time, or another rule or site.',
  sections: { changed: 'What I changed', weeks: 'By week', rules: 'By rule', outcomes: 'What came of it' },
  deletesShown: 'Delete removes only what is shown: what matches the time, rule and site chosen above.',
  filters: {
    label: 'What is shown',
    time: 'Time',
    rule: 'Rule',
    site: 'Site',
    everyRule: 'Every rule',
    everySite: 'Every site',
    periods: { 4: 'The last 4 weeks', 13: 'The last 3 months', 26: 'The last 6 months', all: 'Everything kept' },
    /** As a choice of site. */
    practice: 'the practice page',
  },
  table: {
    summary: 'The same as a table, to delete from',
    nudges: 'Nudges',
    delete: 'Delete',
    byWeek: { caption: 'Nudges by week, the latest first', head: 'Week' },
    byRule: { caption: 'Nudges by rule, the most frequent first', head: 'Rule' },
    week: (number: number) => `week ${number}`,
    deleteWeek: (day: string) => `Delete the week of ${day}`,
    deleteRule: (title: string) => `Delete what is kept of “${title}”`,
    deleteOutcome: (name: string) => `Delete what is kept as “${name}”`,
  },
  keeping: {
    heading: 'What is kept',
    what: 'For each nudge: which rule and clause it was, how strongly it spoke, on which site and in what kind of post, whether on your own or the school’s account, the time to the nearest quarter of an hour, and what came of it. Never your words, a name or an address of a page.',
    until: (months: number) => `Each entry is deleted by itself after ${months} months.`,
    where: 'All of it is in this browser alone: your school cannot get at it, by device management or otherwise.',
    keep: 'Keep this journal',
    off: 'Switched off, nothing more is written. What has been kept stays until you delete it or its time is up.',
    isOn: 'Nudges are noted here from now on',
    isOff: 'Nothing more is noted; what was kept stays',
    deleteAll: 'Delete everything',
    none: 'No entries yet.',
    some: (count: number) => `${entries(count)} kept now.`,
  },
  deleting: {
    none: 'There was nothing to delete.',
    /** `which`: some of those below. */
    deleted: (count: number, which: readonly string[]) => `Deleted: ${entries(count)} ${which.join(', ')}.`,
    all: 'that were kept',
    ofWeek: (day: string) => `of the week of ${day}`,
    of: (name: string) => `of “${name}”`,
    on: (site: string) => `on ${site}`,
    onPractice: 'on the practice page',
    broughtBack: (count: number) => `Brought back: ${entries(count)}.`,
    undo: 'Undo',
  },
};

const entries = (count: number): string => plural(count, { one: `${written(count)} entry`, other: `${written(count)} entries` });

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
