// What nudges and clauses say wherever they are shown, in English; the other languages stand beside it.
import { spoken, written } from '../language/spoken';

export const en = {
  levels: { tip: 'Tip', warn: 'Worth checking', hold: 'Hold on' },
  modalities: {
    must: 'Must',
    'must-not': 'Must not',
    should: 'Should',
    'should-not': 'Should not',
    may: 'May',
    duty: 'Duty',
  },
  corrections: {
    'not-a-pupil': 'Not a pupil',
    'a-pupil': 'This is a pupil',
    'not-our-school': 'Not our school',
    'these-words': 'Don’t show this again for these words',
  },
  notThisPerson: 'Don’t show this again for this person',
  readClause: 'See it in the policy',
  document: 'The school’s document',
  alsoTouches: 'Also relevant:',
  sameWords: '{title}: the same words.',
  sameWordsFor: '{title}: the same words, for {whose}.',
  more: (count: number) => `and ${written(count)} more`,
  policyOf: (school: string) => `${school}’s policy`,
  policiesOf: (schools: string) => `The policies of ${schools}`,
  /** The last of a list, after those before it. */
  and: (before: string, last: string) => `${before} and ${last}`,
  or: (before: string, last: string) => `${before} or ${last}`,
  /** As it stands in a sentence, after "on". */
  practicePage: 'the practice page',
  moreAlike: (count: number) => `And ${written(count)} more of the same kind.`,
  tooLarge: (file: string, megabytes: number) => `“${file}” is larger than ${written(megabytes)} MB. Nothing was changed.`,
  unreadable: (file: string) => `“${file}” could not be read. Nothing was changed.`,
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
