// What the chosen policy says, in a line, and the way to the whole of it.
import { figuresOf } from '../../src/policy/coverage';
import { answerOf, useAsked } from '../pages/asked';
import { CoverageWords } from '../pages/coverage-words';
import { openReader } from '../pages/open-reader';
import { words } from './school-words';

export function PolicyGlance({ id }: { id: string }) {
  const [asked] = useAsked('profile.get', { id });
  const [rules] = useAsked('rules.list', {});
  const profile = answerOf(asked);
  const known = answerOf(rules);
  const says = words().glance;
  return (
    <div className="stack">
      <h3>{says.heading}</h3>
      {profile && known && <CoverageWords figures={figuresOf(profile, new Set(known.map((rule) => rule.id)))} />}
      <div className="row">
        <button type="button" onClick={() => void openReader(id)}>
          {says.whole}
        </button>
        <span className="soft small">{says.about}</span>
      </div>
    </div>
  );
}
