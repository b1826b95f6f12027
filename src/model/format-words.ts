// What each schema expects, in English; the other languages stand beside it. Said after "expected" or after a place, so in lower case.
import { spoken } from '../language/spoken';

export const en = {
  clockTime: 'a time is written like 08:30',
  stretch: 'a stretch of time ends after it starts',
  days: 'a range of days ends on or after its first day',
  timeZone: 'a time zone is written like Europe/London',
  pause: 'a break ends after it starts',
  address: 'an address begins with https://',
  plainAddress: 'an address has no spaces, no name before the host and no #',
  flag: 'expected true or false',
  wholeProfile: 'expected a profile, as JSON',
  locks: 'expected settings with their values, as JSON, or a list of their names',
  id: 'an id is lower-case words or numbers joined by hyphens',
  ruleId: 'a rule id is lower-case words joined by hyphens',
  uncheckable: 'a clause has checks, or a reason in `uncheckable`, and not both',
  uponItself: 'a profile cannot lie upon itself',
  noDocument: (id: string) => `no document is called "${id}"`,
  twoClauses: (id: string) => `two clauses are called "${id}"`,
  noClause: (id: string) => `no clause is called "${id}"`,
  notAmongChecks: (clause: string, check: string) => `clause "${clause}" does not name "${check}" among its checks`,
  key: 'a key is 43 letters, digits, - or _',
  moment: 'a moment is written like 2026-09-01T08:00:00Z',
  expires: 'the end comes after the day of issue',
  versionWithin: (within: number) => `the profile within is version ${within}, and both must say the same`,
  keysOnce: 'each key is named once',
  span: 'a span ends after it starts',
  pictureHash: 'a picture’s hash is 64 digits or letters a to f, as `profile logo` prints it',
  quote: 'the quote is as long as the stretch it names',
};

export const words = spoken(en, { cy: () => import('./format-words.cy'), sl: () => import('./format-words.sl') });
