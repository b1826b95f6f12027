// Ways on when the school's own account is about to be followed, or its posts passed on, from a person's own.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { sentenceFix } from './sentence-fix';
import { words } from './thing-words';

export const followFixes = ({ findings, draft }: FixContext): Fix[] => [
  ...sentenceFix(findings, draft),
  ...(
    [findings.some(({ kind }) => kind === 'follow') ? 'read-without-following' : 'leave-it-there', 'from-the-school'] as const
  ).map((id) => nextStep(id, words()[id])),
];
