// Ways on when the school's logo or branding is used on a personal account.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { words } from './thing-words';

/** Returns the step for how it is used, then that of doing it as the school. */
export function brandingFixes({ findings }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const steps = STEPS.flatMap(([kind, id]) => (kinds.has(kind) ? [nextStep(id, words()[id])] : []));
  return [...steps, nextStep('from-the-school', words()['from-the-school'])];
}

const STEPS = [
  ['account-picture', 'own-account-picture'],
  ['logo-shown', 'without-logo'],
  ['logo-used', 'own-mark'],
  ['worn', 'unmarked-clothes'],
] as const;
