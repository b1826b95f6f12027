// What staff are told when a newer profile has come, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken } from '../language/spoken';

const plural = pluralsIn('en');

export const en = {
  checkedAgainst: (school: string) => `Your drafts are now checked against the policy of ${school}.`,
  hereUnder: (school: string, over: string) => `The policy of ${school} is here now, under that of ${over}.`,
  here: (school: string) => `The policy of ${school} is here now.`,
  renamed: (school: string) => `The school is now called ${school}.`,
  otherId: (id: string, before: string) =>
    `The profile is now called “${id}”, and was “${before}” before: a school’s that lies upon that no longer finds it.`,
  nothing: 'Nothing that concerns you is different.',
  parts: {
    rules: 'What is looked for, or how strongly it is said, has changed.',
    calendar: 'Working hours, breaks, terms or closures have changed.',
    disclaimers: 'The wording for “views my own” has changed.',
    contacts: 'The people to turn to have changed.',
    lists: 'Names and terms that the policy speaks of have changed.',
    roster: 'The school’s list of pupils has changed.',
    documents: 'The policy’s documents have changed.',
  },
  clause: (summary: string) => `“${summary}”`,
  andMore: (named: string, count: number) => `${named} and ${count} more`,
  added: (count: number, which: string) =>
    plural(count, { one: `One clause is new: ${which}.`, other: `${count} clauses are new: ${which}.` }),
  changed: (count: number, which: string) =>
    plural(count, { one: `One clause has changed: ${which}.`, other: `${count} clauses have changed: ${which}.` }),
  gone: (count: number, which: string) =>
    plural(count, { one: `One clause no longer stands: ${which}.`, other: `${count} clauses no longer stand: ${which}.` }),
};

export const words = spoken(en, { cy: () => import('./news-words.cy'), sl: () => import('./news-words.sl') });
