// Pausing for a while or until one says so, and going on.
import { pauseAt } from '../../src/settings/paused';
import { anHourFrom, pausedUntil } from './pause-words';
import type { SettingsDesk } from './settings-desk';
import { words } from './time-words';

export function PauseButtons({ desk: { settings, change } }: { desk: SettingsDesk }) {
  const paused = pauseAt(settings.paused, new Date());
  const says = words();
  if (paused)
    return (
      <div className="row">
        <strong>{pausedWords(paused)}</strong>
        <button type="button" className="main" onClick={() => change({ paused: null }, says.saidChecking)}>
          {says.startAgain}
        </button>
      </div>
    );
  return (
    <div className="row">
      <button type="button" onClick={() => change({ paused: anHourFrom(new Date()) }, says.saidPausedHour)}>
        {says.pauseHour}
      </button>
      <button type="button" onClick={() => change({ paused: 'until-resumed' }, says.saidPaused)}>
        {says.pauseForGood}
      </button>
    </div>
  );
}

/** Says until when it is paused. */
const pausedWords = (paused: string): string =>
  paused === 'until-resumed' ? words().pausedForGood : words().paused(pausedUntil(paused, new Date()));
