// What the printed sheet says around the policy’s own clauses, in English.
import { spoken, written } from '../../src/language/spoken';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const en = {
  print: 'Print',
  page: 'One page of A4, black and white.',
  kicker: 'Staff and social media',
  title: (count: number) =>
    count === 1 ? 'The clause that comes up most' : `The ${NUMBERS[count] ?? written(count)} commonest clauses`,
  ask: 'Not sure? Ask first.',
  named: 'The policy names: {roles}',
  contact: 'Our named contact:',
  printed: (version: number, day: string) => `{documents} · Profile version ${version} · Printed ${day}`,
  whole: 'The whole policy holds, not these alone.',
  maker: 'Made with Second Glance.',
};

export const words = spoken(en, { cy: () => import('./sheet-words.cy'), sl: () => import('./sheet-words.sl') });
