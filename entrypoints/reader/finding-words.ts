// What is said where clauses are searched for and filtered, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');
const clauses = (count: number) => `${written(count)} ${plural(count, { one: 'clause', other: 'clauses' })}`;

export const en = {
  find: 'Find in the policy',
  example: 'photos, parents, LinkedIn …',
  show: 'Show',
  standings: { all: 'All', checked: 'Checked', never: 'Cannot be checked', waiting: 'Not looked for yet' },
  binding: 'How it binds',
  any: 'Any',
  modality: (name: string, count: number) => `${name} (${written(count)})`,

  every: (all: number) => `All ${written(all)} clauses.`,
  some: (shown: number, all: number) => `${written(shown)} of ${written(all)} clauses.`,
  none: (asked: string) => `No clause has “${asked}”.`,
  near: (asked: string, shown: number) =>
    `No clause has “${asked}”. ${clauses(shown)} ${plural(shown, { one: 'comes', other: 'come' })} close.`,
  most: (asked: string, shown: number) =>
    `No clause has all of “${asked}”. ${clauses(shown)} ${plural(shown, { one: 'has', other: 'have' })} most of it.`,
  having: (asked: string, shown: number, all: number) => `${clauses(shown)} of ${written(all)} with “${asked}”.`,
  hidden: (count: number) => `${written(count)} more ${plural(count, { one: 'is', other: 'are' })} hidden by the filters.`,

  filtersHide: 'There are clauses with these words, but the filters hide them.',
  noneHas: 'Nothing in this policy has these words. Try another word for the same thing.',
  noneOfKind: 'No clause of this policy is of that kind.',
  clearFilters: 'Clear the filters',
  clearSearch: 'Clear the search',
};

export const words = spoken(en, { cy: () => import('./finding-words.cy'), sl: () => import('./finding-words.sl') });
