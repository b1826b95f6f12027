// What the person has said against earlier nudges, and taking it back.
import { ask } from '../../src/messaging/extension-end';
import type { RememberedCorrection } from '../../src/messaging/protocol';
import { answerOf, useAsked } from '../pages/asked';

export function TaughtSection() {
  const [asked, again] = useAsked('corrections.list', {});
  const [rules] = useAsked('rules.list', {});
  const titles = new Map((answerOf(rules) ?? []).map(({ id, title }) => [id, title]));
  const list = answerOf(asked) ?? [];
  if (asked.state === 'waiting') return <p className="soft">Looking …</p>;
  if (list.length === 0)
    return (
      <p className="soft">
        Nothing yet. When you say “Not a pupil”, “This is a pupil” or “Don’t show this again”, it stands here and can be taken
        back.
      </p>
    );
  return (
    <ul className="plain">
      {list.map((item) => (
        <li key={item.id}>
          {sentence(item, titles.get(item.rule) ?? item.rule)}{' '}
          <span className="soft small">{new Date(item.at).toLocaleDateString('en-GB', { dateStyle: 'medium' })}</span>
          <button
            type="button"
            className="quiet"
            aria-label={`Forget this: ${sentence(item, item.rule)}`}
            onClick={() => void ask('corrections.forget', { id: item.id }).finally(again)}
          >
            Forget this
          </button>
        </li>
      ))}
    </ul>
  );
}

function sentence({ correction, words }: RememberedCorrection, title: string): string {
  switch (correction) {
    case 'not-a-pupil':
      return `“${words}” is not a pupil.`;
    case 'a-pupil':
      return 'A name that you said is a pupil’s counts as on the list (kept as a code, not as words).';
    case 'not-our-school':
      return `“${words}” is not our school.`;
    case 'these-words':
      return `“${title}” is not shown again for certain words (kept as a code, not as words).`;
    default:
      return correction satisfies never;
  }
}
