// What the person has said against earlier nudges, and taking it back.
import { writtenDate } from '../../src/language/written-date';
import { ask } from '../../src/messaging/extension-end';
import type { RememberedCorrection } from '../../src/messaging/protocol';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';
import { words as said } from './own-words';

export function TaughtSection({ desk }: SectionProps) {
  const [asked] = useAsked('corrections.list', {});
  const [rules] = useAsked('rules.list', {});
  const titles = new Map((answerOf(rules) ?? []).map(({ id, title }) => [id, title]));
  const { taught: says, forgetting } = said();
  if (asked.state === 'waiting') return <p className="soft">{says.looking}</p>;
  if (asked.state === 'failed') return <p role="alert">{asked.problem}</p>;
  const forget = (id: number) =>
    ask('corrections.forget', { id }).then(
      ({ undo }) => desk.did(forgetting.done, undo),
      (error: unknown) => desk.did(`${forgetting.failed} ${problemOf(error)}`, null),
    );
  return (
    <RemovableList
      label={says.label}
      action={forgetting.action}
      items={asked.value.map((item) => ({
        key: item.id,
        says: (
          <>
            {sentence(item, titles.get(item.rule) ?? item.rule)}{' '}
            <span className="soft small">{writtenDate(new Date(item.at), { dateStyle: 'medium' })}</span>
          </>
        ),
        removeLabel: forgetting.forget(sentence(item, item.rule)),
        onRemove: () => void forget(item.id),
      }))}
      empty={<p className="soft">{says.none}</p>}
    />
  );
}

function sentence({ correction, words }: RememberedCorrection, title: string): string {
  const says = said().taught;
  switch (correction) {
    case 'not-a-pupil':
      return says.notAPupil(String(words));
    case 'a-pupil':
      return says.aPupil;
    case 'not-our-school':
      return says.notOurSchool(String(words));
    case 'these-words':
      return says.theseWords(title);
    default:
      return correction satisfies never;
  }
}
