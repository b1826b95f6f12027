// How much of a policy is looked for, as a sentence; the settings and the reader say the same.
import type { Figures } from '../../src/policy/coverage';

export function CoverageWords({ figures: { clauses, checked, waiting, never } }: { figures: Figures }) {
  return (
    <p>
      <strong>{clauses} clauses</strong> speak to staff. {checked} of them {checked === 1 ? 'is' : 'are'} checked in what you
      write, {never} cannot be checked on a screen
      {waiting > 0 && `, and ${waiting} ${waiting === 1 ? 'is' : 'are'} not looked for yet`}.
    </p>
  );
}
