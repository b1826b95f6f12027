// Schools to choose and how much of a policy is checked, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './policy-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  whose: 'Po čigavem pravilniku naj se preverjajo vaši osnutki?',
  upon: (schools) => `na podlagi pravilnika: ${schools}`,
  imported: (version) => `uvoženo iz datoteke, različica ${version}`,
  keptBySchool: (version) => `posodablja šola, različica ${version}`,
  policyOf: 'Pravilnik šole',
  chooseSchool: 'Izberite šolo …',
  yours: (school) => `Vaša: ${school}`,
  clauses: (count) =>
    plural(count, {
      one: `${written(count)} določilo`,
      two: `${written(count)} določili`,
      few: `${written(count)} določila`,
      other: `${written(count)} določil`,
    }),
  coverage: ({ checked, never, waiting }) =>
    `{clauses} za osebje. Od tega se ${plural(checked, {
      one: `${written(checked)} preverja`,
      two: `${written(checked)} preverjata`,
      few: `${written(checked)} preverjajo`,
      other: `${written(checked)} preverja`,
    })} v tem, kar pišete, na zaslonu ni mogoče preveriti ${written(never)}${
      waiting > 0
        ? `, ${plural(waiting, {
            one: `${written(waiting)} se še ne išče`,
            two: `${written(waiting)} se še ne iščeta`,
            few: `${written(waiting)} se še ne iščejo`,
            other: `${written(waiting)} se še ne išče`,
          })}`
        : ''
    }.`,
};
