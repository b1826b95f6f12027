// Ways on when the school's logo or branding is used on a personal account.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';

/** Returns the step for how it is used, then that of doing it as the school. */
export function brandingFixes({ findings }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return [...STEPS.flatMap(([kind, fix]) => (kinds.has(kind) ? [fix] : [])), asSchool];
}

const STEPS: readonly (readonly [kind: string, fix: Fix])[] = [
  [
    'account-picture',
    {
      kind: 'next',
      id: 'own-account-picture',
      label: 'Choose another picture for your account',
      advice: 'Use a picture of your own, so that nobody takes your account for the school’s.',
    },
  ],
  [
    'logo-shown',
    {
      kind: 'next',
      id: 'without-logo',
      label: 'Leave the logo out of the picture',
      advice: 'Crop the logo out, or take the picture off.',
    },
  ],
  [
    'logo-used',
    {
      kind: 'next',
      id: 'own-mark',
      label: 'Use a mark of your own',
      advice: 'Take the school’s logo off before you share it: what bears it is read as the school’s.',
    },
  ],
  [
    'worn',
    {
      kind: 'next',
      id: 'unmarked-clothes',
      label: 'Choose a picture without the logo',
      advice: 'Choose a picture in which the school’s logo cannot be seen.',
    },
  ],
];

const asSchool: Fix = {
  kind: 'next',
  id: 'from-the-school',
  label: 'Do it as the school',
  advice: 'If it is meant for the school, change to its official account first.',
};
