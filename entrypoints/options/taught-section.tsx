// What the person has said against earlier nudges, and taking it back.
import { ask } from '../../src/messaging/extension-end';
import type { RememberedCorrection } from '../../src/messaging/protocol';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';

export function TaughtSection({ desk }: SectionProps) {
  const [asked] = useAsked('corrections.list', {});
  const [rules] = useAsked('rules.list', {});
  const titles = new Map((answerOf(rules) ?? []).map(({ id, title }) => [id, title]));
  if (asked.state === 'waiting') return <p className="soft">Looking …</p>;
  if (asked.state === 'failed') return <p role="alert">{asked.problem}</p>;
  const forget = (id: number) =>
    ask('corrections.forget', { id }).then(
      ({ undo }) => desk.did('Forgotten', undo),
      (error: unknown) => desk.did(`Not forgotten. ${problemOf(error)}`, null),
    );
  return (
    <RemovableList
      label="What you taught it"
      action="Forget this"
      items={asked.value.map((item) => ({
        key: item.id,
        says: (
          <>
            {sentence(item, titles.get(item.rule) ?? item.rule)}{' '}
            <span className="soft small">{new Date(item.at).toLocaleDateString('en-GB', { dateStyle: 'medium' })}</span>
          </>
        ),
        removeLabel: `Forget this: ${sentence(item, item.rule)}`,
        onRemove: () => void forget(item.id),
      }))}
      empty={
        <p className="soft">
          Nothing yet. When you say “Not a pupil”, “This is a pupil” or “Don’t show this again”, it stands here and can be taken
          back.
        </p>
      }
    />
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
