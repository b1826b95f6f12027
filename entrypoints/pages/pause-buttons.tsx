// Pausing for a while or until one says so, and going on.
import { pauseAt } from '../../src/settings/paused';
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
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  return (
    <div className="row">
      <button type="button" onClick={() => change({ paused: inAnHour() }, 'Paused for an hour')}>
        Pause for an hour
      </button>
      <button type="button" onClick={() => change({ paused: 'until-resumed' }, 'Paused')}>
        Pause until I say so
      </button>
    </div>
  );
}

/** Says until when it is paused. */
export const pausedWords = (paused: string): string =>
  paused === 'until-resumed'
    ? 'Paused. Nothing is read until you start it again.'
    : `Paused until ${new Date(paused).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}.`;
