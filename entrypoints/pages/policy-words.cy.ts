// Schools to choose and how much of a policy is checked, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './policy-words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  whose: 'Yn erbyn polisi pwy y dylid gwirio eich drafftiau?',
  upon: (schools) => `ar sail polisi ${schools}`,
  imported: (version) => `wedi’i fewnforio o ffeil, fersiwn ${version}`,
  keptBySchool: (version) => `yn cael ei ddiweddaru gan yr ysgol, fersiwn ${version}`,
  policyOf: 'Polisi',
  chooseSchool: 'Dewiswch ysgol …',
  yours: (school) => `Eich un chi: ${school}`,
  clauses: (count) =>
    plural(count, {
      zero: 'dim cymal',
      one: '1 cymal',
      two: '2 gymal',
      few: '3 chymal',
      many: '6 chymal',
      other: `${written(count)} cymal`,
    }),
  coverage: ({ checked, never, waiting }) =>
    `Nifer y cymalau sy’n siarad â staff: {clauses}. Caiff ${written(checked)} ohonynt eu gwirio yn yr hyn rydych yn ei ysgrifennu, ni ellir gwirio ${written(never)} ar sgrin${
      waiting > 0 ? `, ac ni chwilir am ${written(waiting)} eto` : ''
    }.`,
};
