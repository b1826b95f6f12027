// Whether checking is paused now. A pause with an end is over by itself once that moment has come.
import type { Settings } from './schema';

type Pause = Settings['paused'];

/** Returns the pause if it still holds at this moment, and `null` if there is none or it is over. */
export function pauseAt(paused: Pause, now: Date): Pause {
  if (paused === null || paused === 'until-resumed') return paused;
  return Date.parse(paused) > now.getTime() ? paused : null;
}
