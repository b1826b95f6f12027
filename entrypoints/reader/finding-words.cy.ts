// What is said where clauses are searched for and filtered, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './finding-words';

const plural = pluralsIn('cy');
const clauses = (count: number) =>
  plural(count, {
    zero: 'dim cymal',
    one: '1 cymal',
    two: '2 gymal',
    few: '3 chymal',
    many: '6 chymal',
    other: `${written(count)} cymal`,
  });

export const words: Words<typeof en> = {
  find: 'Chwilio yn y polisi',
  example: 'lluniau, rhieni, LinkedIn …',
  show: 'Dangos',
  standings: {
    all: 'Y cyfan',
    checked: 'Yn cael ei wirio',
    never: 'Ni ellir ei wirio',
    waiting: 'Ni chwilir amdano eto',
  },
  binding: 'Sut mae’n rhwymo',
  any: 'Unrhyw fodd',
  modality: (name, count) => `${name} – ${written(count)}`,

  every: (all) => `Pob cymal: ${written(all)}.`,
  some: (shown, all) => `Cymalau: ${written(shown)} o ${written(all)}.`,
  none: (asked) => `Nid oes “${asked}” mewn unrhyw gymal.`,
  near: (asked, shown) => `Nid oes “${asked}” mewn unrhyw gymal. Mae ${clauses(shown)} yn agos.`,
  most: (asked, shown) => `Nid oes “${asked}” i gyd mewn unrhyw gymal. Mae’r rhan fwyaf ohono mewn ${clauses(shown)}.`,
  having: (asked, shown, all) => `${clauses(shown)} o ${written(all)} gyda “${asked}”.`,
  hidden: (count) => `Mae’r hidlyddion yn cuddio ${written(count)} arall.`,

  filtersHide: 'Mae cymalau â’r geiriau hyn, ond mae’r hidlyddion yn eu cuddio.',
  noneHas: 'Nid yw’r geiriau hyn yn y polisi hwn. Rhowch gynnig ar un gair, neu ar air arall am yr un peth.',
  noneOfKind: 'Nid oes cymal o’r math hwnnw yn y polisi hwn.',
  clearFilters: 'Clirio’r hidlyddion',
  clearSearch: 'Clirio’r chwiliad',
};
