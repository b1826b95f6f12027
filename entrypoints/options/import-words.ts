// What is said while a calendar file is taken in, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  intro:
    'Most schools and councils offer their term dates as a calendar, often called iCal or ending in .ics. It is read here and goes nowhere. You see what it holds before anything is added; a newer file of the same calendar takes the older one’s place.',
  choose: 'Choose a calendar file …',
  paste: 'Or paste it',
  text: 'Calendar as text',
  /** What one that was pasted is kept under. */
  pasted: 'Pasted calendar',
  read: 'Read it',
  reading: 'Reading the calendar …',
  someUnused: 'Some of it could not be used. The rest is below.',
  unused: 'Nothing of it was used.',
  tooMany: (most: number, wouldBe: number) =>
    `${written(most)} stretches of days can be kept, and these would be ${written(wouldBe)}. Choose fewer. Nothing was added.`,
  added: (count: number, file: string) =>
    plural(count, {
      one: `1 stretch of days added from ${file}`,
      other: `${count} stretches of days added from ${file}`,
    }),
  unreadable: 'The calendar could not be read. Nothing was added.',
  endless: 'The calendar holds too many events that repeat without end. Nothing was added.',
  found: {
    label: 'What the calendar holds',
    nothing: (file: string) => `${file}: nothing says whether there is school`,
    something: (file: string) => `${file}: what it says of your school days`,
    others: (count: number) =>
      plural(count, {
        one: '1 other event, left out unless you choose them',
        other: `${written(count)} other events, left out unless you choose them`,
      }),
    find: 'Find among them',
    more: (count: number) => `${written(count)} more: type part of a name to find one.`,
    add: (count: number) => plural(count, { one: 'Add 1 stretch of days', other: `Add ${written(count)} stretches of days` }),
    leave: 'Leave it',
    andMore: (days: string, count: number) => `${days} and ${count} more`,
    what: (name: string) => `What “${name}” is`,
    leaveOut: 'Leave out',
  },
};

export const words = spoken(en, { cy: () => import('./import-words.cy'), sl: () => import('./import-words.sl') });
