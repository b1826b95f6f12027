// What the chosen policy says, in a line, and the way to the whole of it.
import { figuresOf } from '../../src/policy/coverage';
import { answerOf, useAsked } from '../pages/asked';
import { CoverageWords } from '../pages/coverage-words';
import { openReader } from '../pages/open-reader';

export function PolicyGlance({ id }: { id: string }) {
  const [asked] = useAsked('profile.get', { id });
  const [rules] = useAsked('rules.list', {});
  const profile = answerOf(asked);
  const known = answerOf(rules);
  return (
    <div className="stack">
      <h3>What this policy says</h3>
      {profile && known && <CoverageWords figures={figuresOf(profile, new Set(known.map((rule) => rule.id)))} />}
      <div className="row">
        <button type="button" onClick={() => void openReader(id)}>
          The whole policy
        </button>
        <span className="soft small">Clause by clause, with what is checked where, and what cannot be.</span>
      </div>
    </div>
  );
}
