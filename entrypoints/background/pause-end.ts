// A pause with an end is over by itself: the browser wakes us then, though nobody writes and the worker has been stopped.
import { pauseAt } from '../../src/settings/paused';
import type { InForce } from './in-force';

/** What of `browser.alarms` is needed. */
interface Alarms {
  create(name: string, info: { when: number }): unknown;
  clear(name: string): Promise<unknown>;
  onAlarm: { addListener(heard: (alarm: { name: string }) => void): void };
}

export interface PauseEnd {
  /** Sets the alarm for the end of the pause in force, or takes it back. */
  arm(): Promise<void>;
  /** Must be called in the worker's first turn. */
  onEnd(ended: () => void): void;
}

const ALARM = 'pause-end';

export function createPauseEnd(inForce: Pick<InForce, 'now'>, alarms: Alarms): PauseEnd {
  return {
    async arm() {
      const { paused } = (await inForce.now()).kept.settings;
      const pause = pauseAt(paused, new Date());
      if (pause === null || pause === 'until-resumed') await alarms.clear(ALARM);
      // A moment after, so that it is over by whichever clock.
      else alarms.create(ALARM, { when: Date.parse(pause) + 50 });
    },
    onEnd(ended) {
      alarms.onAlarm.addListener(({ name }) => name === ALARM && ended());
    },
  };
}
