// The reminders that wait, and calling one off.
import { writtenDate } from '../../src/language/written-date';
import { ask } from '../../src/messaging/extension-end';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import { words } from './data-words';
import type { SectionProps } from './options';

export function ReminderList({ desk }: SectionProps) {
  const [asked] = useAsked('reminders.list', {});
  const list = answerOf(asked) ?? [];
  const says = words().reminders;
  const cancel = (id: number) =>
    ask('reminders.cancel', { id }).then(
      ({ undo }) => desk.did(says.cancelled, undo),
      (error: unknown) => desk.did(`${says.notCancelled} ${problemOf(error)}`, null),
    );
  return (
    <>
      <h3>{says.heading}</h3>
      <RemovableList
        label={says.heading}
        action={says.action}
        items={list.map(({ id, url, at }) => ({
          key: id,
          says: says.one(writtenDate(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }), url),
          removeLabel: says.cancel(url),
          onRemove: () => void cancel(id),
        }))}
        empty={<p className="soft">{says.none}</p>}
      />
    </>
  );
}
