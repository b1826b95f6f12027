// Schools to choose and how much of a policy is checked, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';
import type { Figures } from '../../src/policy/coverage';

const plural = pluralsIn('en');

type Counts = Pick<Figures, 'checked' | 'never' | 'waiting'>;

export const en = {
  whose: 'Whose policy should your drafts be checked against?',
  upon: (schools: string) => `upon the policy of ${schools}`,
  imported: (version: number) => `imported from a file, version ${version}`,
  keptBySchool: (version: number) => `kept up to date by the school, version ${version}`,
  policyOf: 'Policy of',
  chooseSchool: 'Choose a school …',
  yours: (school: string) => `Yours: ${school}`,
  clauses: (count: number) => `${written(count)} clauses`,
  coverage: ({ checked, never, waiting }: Counts) =>
    `{clauses} apply to staff. ${written(checked)} of them ${plural(checked, { one: 'is', other: 'are' })} checked in what you write, ${written(never)} cannot be checked in a draft${
      waiting > 0 ? `, and ${written(waiting)} ${plural(waiting, { one: 'is', other: 'are' })} not looked for yet` : ''
    }.`,
};

export const words = spoken(en, { cy: () => import('./policy-words.cy'), sl: () => import('./policy-words.sl') });
