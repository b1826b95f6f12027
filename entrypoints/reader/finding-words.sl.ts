// What is said where clauses are searched for and filtered, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './finding-words';

const plural = pluralsIn('sl');
const clauses = (count: number) =>
  `${written(count)} ${plural(count, { one: 'določilo', two: 'določili', few: 'določila', other: 'določil' })}`;

export const words: Words<typeof en> = {
  find: 'Išči v pravilniku',
  example: 'fotografije, starši, LinkedIn …',
  show: 'Pokaži',
  standings: {
    all: 'Vsa',
    checked: 'Se preverjajo',
    never: 'Ni mogoče preveriti',
    waiting: 'Še se ne iščejo',
  },
  binding: 'Kako zavezuje',
  any: 'Kakor koli',
  modality: (name, count) => `${name} – ${written(count)}`,

  every: (all) => `Vsa določila: ${written(all)}.`,
  some: (shown, all) => `Določila: ${written(shown)} od ${written(all)}.`,
  none: (asked) => `Nobeno določilo ne vsebuje »${asked}«.`,
  near: (asked, shown) =>
    `Nobeno določilo ne vsebuje »${asked}«. ${clauses(shown)} ${plural(shown, {
      one: 'je podobno',
      two: 'sta podobni',
      few: 'so podobna',
      other: 'je podobnih',
    })}.`,
  most: (asked, shown) =>
    `Nobeno določilo ne vsebuje vsega: »${asked}«. ${clauses(shown)} ${plural(shown, {
      one: 'vsebuje',
      two: 'vsebujeta',
      few: 'vsebujejo',
      other: 'vsebuje',
    })} večino tega.`,
  having: (asked, shown, all) => `${clauses(shown)} od ${written(all)} z »${asked}«.`,
  hidden: (count) => `Filtri skrivajo še ${written(count)}.`,

  filtersHide: 'Določila s temi besedami so, vendar jih filtri skrivajo.',
  noneHas: 'V tem pravilniku teh besed ni. Poskusite z eno besedo ali z drugo besedo za isto stvar.',
  noneOfKind: 'V tem pravilniku ni določila te vrste.',
  clearFilters: 'Počisti filtre',
  clearSearch: 'Počisti iskanje',
};
