// Pausing for a while or until one says so, and going on.
import { pauseAt } from '../../src/settings/paused';
import { anHourFrom, pausedUntil } from './pause-words';
import type { SettingsDesk } from './settings-desk';

export function PauseButtons({ desk: { settings, change } }: { desk: SettingsDesk }) {
  const paused = pauseAt(settings.paused, new Date());
  if (paused)
    return (
      <div className="row">
        <strong>{pausedWords(paused)}</strong>
        <button type="button" className="main" onClick={() => change({ paused: null }, 'Checking again')}>
          Start checking again
        </button>
      </div>
    );
  return (
    <div className="row">
      <button type="button" onClick={() => change({ paused: anHourFrom(new Date()) }, 'Paused for an hour')}>
        Pause for an hour
      </button>
      <button type="button" onClick={() => change({ paused: 'until-resumed' }, 'Paused')}>
        Pause until I say so
      </button>
    </div>
  );
}

/** Says until when it is paused. */
const pausedWords = (paused: string): string =>
  paused === 'until-resumed' ? 'Paused. Nothing is read until you start it again.' : `Paused ${pausedUntil(paused, new Date())}.`;
