// What is said where a text is tried, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  paste: 'Paste or type anything, and see what your school’s policy says',
  asPostOn: 'As a post on',
  check: 'Check',
  heardPart: 'Part of this could not be checked.',
  heardNothing: 'Checked: nothing to look at.',
  heard: (count: number) => `Checked: ${plural(count, { one: 'one thing', other: `${written(count)} things` })} to look at.`,
  seen: 'What was seen',
  nothing: 'Nothing in it that your school’s policy speaks of.',
  nothingInPart: 'Nothing in that part that your school’s policy speaks of.',
  part: 'Part of this could not be checked. Nothing else is affected.',
  long: 'This is very long. Only the first part was read.',
};

export const words = spoken(en, { cy: () => import('./try-words.cy'), sl: () => import('./try-words.sl') });
