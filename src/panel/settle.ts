// Waits for an answer about what was written, for so long and no longer.
import type { Cell } from './cell';
import type { Clock } from './clock';
import type { DeskState } from './desk-state';

/** Calls back once, when nothing is waited for any more or the time is up. Returns the way to call it off. */
export function settle(state: Cell<DeskState>, clock: Clock, ms: number, then: () => void): () => void {
  if (state.get().standing !== 'waiting') {
    then();
    return () => {};
  }
  const stop = () => {
    callOff();
    unsubscribe();
  };
  const finish = () => {
    stop();
    then();
  };
  const callOff = clock.after(ms, finish);
  const unsubscribe = state.subscribe(() => state.get().standing !== 'waiting' && finish());
  return stop;
}
