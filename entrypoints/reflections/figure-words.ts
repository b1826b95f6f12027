// What is said of the journal’s figures, in English: each a whole sentence, so that a language can count and bend as it does.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';
import { listing } from './listing';

const plural = pluralsIn('en');
const nudges = (count: number): string => plural(count, { one: 'one nudge', other: `${written(count)} nudges` });
const times = (count: number): string => ['', 'once', 'twice'][count] ?? `${written(count)} times`;
const firstTimes = (count: number): string => ['', 'Once', 'Twice'][count] ?? `${written(count)} times`;

export const en = {
  groups: {
    changed: { name: 'Changed', counted: (count: number) => `${written(count)} changed` },
    waited: { name: 'Held back', counted: (count: number) => `${written(count)} held back` },
    posted: { name: 'Posted as it was', counted: (count: number) => `${written(count)} posted as it was` },
    corrected: {
      name: 'False alarm',
      counted: (count: number) =>
        plural(count, { one: `${written(count)} false alarm`, other: `${written(count)} false alarms` }),
    },
    left: { name: 'Left or not known', counted: (count: number) => `${written(count)} left or not known` },
  },
  outcomes: {
    fixed: { name: 'Put right with one click', means: 'You took the wording that was offered.' },
    changed: { name: 'Changed in your own words', means: 'You wrote on, and there was nothing left to mention.' },
    edited: { name: 'Changed after the pause at Post', means: 'You were asked at Post, and wrote it differently.' },
    waited: {
      name: 'Held back',
      means: 'You did not send it after all, put it off until later, or decided not to press the button.',
    },
    posted: { name: 'Posted as it was', means: 'You looked at it and sent it. That is yours to decide.' },
    corrected: { name: 'False alarm', means: 'You told Second Glance that it was mistaken, and it remembers.' },
    left: { name: 'Left or not known', means: 'The draft was left, or Second Glance could not see what came of it.' },
  },
  changed: {
    allFalse: 'Everything that was mentioned in this time was a false alarm, and you said so.',
    none: (counted: number) =>
      `After ${nudges(counted)} the draft stayed as it was. A nudge is only a second look: what you post is yours to decide.`,
    every: (counted: number) =>
      plural(counted, {
        one: 'After the one nudge you changed the draft.',
        other: `After all ${written(counted)} nudges you changed the draft.`,
      }),
    some: (changed: number, counted: number) => `After ${written(changed)} of ${nudges(counted)} you changed the draft.`,
  },
  /** How it was changed; at least one of the three is not zero. */
  ways({ fixed, changed, edited }: Ways): string {
    const ways = [
      { count: fixed, how: 'with one click' },
      { count: changed, how: 'in your own words' },
      { count: edited, how: 'after the pause at Post' },
    ].filter(({ count }) => count > 0);
    return `${listing(
      ways.map(({ count, how }, at) => `${at === 0 ? firstTimes(count) : times(count)} ${how}`),
      'and',
    )}.`;
  },
  falseAlarms: (count: number) =>
    plural(count, {
      one: 'Another one was a false alarm that you set right; it is not counted here.',
      other: `Another ${written(count)} were false alarms that you set right; they are not counted here.`,
    }),
  weeks: {
    none: (weeks: number) => `${inWeeks(weeks)} there was no nudge.`,
    some: ({ weeks, total, most, day }: Busiest) =>
      plural(total, {
        one: `${inWeeks(weeks)} there was ${nudges(total)}; the most, ${written(most)}, in the week of ${day}.`,
        other: `${inWeeks(weeks)} there were ${nudges(total)}; the most, ${written(most)}, in the week of ${day}.`,
      }),
  },
};

interface Ways {
  fixed: number;
  changed: number;
  edited: number;
}

interface Busiest {
  weeks: number;
  total: number;
  /** In the week that begins on that day. */
  most: number;
  day: string;
}

const inWeeks = (count: number): string => plural(count, { one: 'In one week', other: `In ${written(count)} weeks` });

export const words = spoken(en, { cy: () => import('./figure-words.cy'), sl: () => import('./figure-words.sl') });
