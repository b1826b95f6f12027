// The reminders that wait, and calling one off.
import { ask } from '../../src/messaging/extension-end';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';

export function ReminderList({ desk }: SectionProps) {
  const [asked] = useAsked('reminders.list', {});
  const list = answerOf(asked) ?? [];
  const cancel = (id: number) =>
    ask('reminders.cancel', { id }).then(
      ({ undo }) => desk.did('Reminder cancelled', undo),
      (error: unknown) => desk.did(`Not cancelled. ${problemOf(error)}`, null),
    );
  return (
    <>
      <h3>Reminders that are waiting</h3>
      <RemovableList
        label="Reminders that are waiting"
        action="Cancel"
        items={list.map(({ id, url, at }) => ({
          key: id,
          says: `${new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}: ${url}`,
          removeLabel: `Cancel the reminder for ${url}`,
          onRemove: () => void cancel(id),
        }))}
        empty={
          <p className="soft">No reminders are waiting. Of one, the page’s address and the time are kept until it has come.</p>
        }
      />
    </>
  );
}
