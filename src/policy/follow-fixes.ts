// Ways on when the school's own account is about to be followed, or its posts passed on, from a person's own.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { sentenceFix } from './sentence-fix';

export const followFixes = ({ findings, draft }: FixContext): Fix[] => [
  ...sentenceFix(findings, draft),
  ...(findings.some(({ kind }) => kind === 'follow') ? [readOnly, asSchool] : [leaveIt, asSchool]),
];

const readOnly: Fix = {
  kind: 'next',
  id: 'read-without-following',
  label: 'Read it without following',
  advice: 'What the school posts can be read on its page. Nobody needs to follow it for that.',
};

const leaveIt: Fix = {
  kind: 'next',
  id: 'leave-it-there',
  label: 'Leave it where it stands',
  advice: 'Tell people where to find the school’s post rather than taking it to your own account.',
};

const asSchool: Fix = {
  kind: 'next',
  id: 'from-the-school',
  label: 'Do it as the school',
  advice: 'If it is meant for the school, change to its official account first.',
};
