// How much of a policy is looked for, as a sentence; the settings and the reader say the same.
import type { Figures } from '../../src/policy/coverage';
import { Rich } from '../../src/ui/rich';
import { words } from './policy-words';

export function CoverageWords({ figures }: { figures: Figures }) {
  return (
    <p>
      <Rich text={words().coverage(figures)} parts={{ clauses: <strong>{words().clauses(figures.clauses)}</strong> }} />
    </p>
  );
}
