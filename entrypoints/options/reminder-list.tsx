// The reminders that wait, and calling one off.
import { ask } from '../../src/messaging/extension-end';
import { answerOf, useAsked } from '../pages/asked';

export function ReminderList() {
  const [asked, again] = useAsked('reminders.list', {});
  const list = answerOf(asked) ?? [];
  if (list.length === 0) return <p className="soft small">No reminders are waiting.</p>;
  return (
    <>
      <p className="small">Reminders that are waiting. Kept of each: the page’s address and the time.</p>
      <ul className="plain">
        {list.map(({ id, url, at }) => (
          <li key={id}>
            {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}: {url}
            <button
              type="button"
              className="quiet"
              aria-label={`Cancel the reminder for ${url}`}
              onClick={() => void ask('reminders.cancel', { id }).finally(again)}
            >
              Cancel
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
