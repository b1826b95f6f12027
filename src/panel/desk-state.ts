// How one composer's correspondence stands: whether it is read, what is known of its words, and since which edition of them.
import type { Activity } from '../messaging/protocol';
import type { Verdict } from '../model/nudge';

export interface DeskState {
  readonly activity: Activity | 'unknown';
  /** What is known of the words as they stand: nothing to check, no answer yet, answered, or no answer to be had. */
  readonly standing: 'empty' | 'waiting' | 'current' | 'failed';
  /** The background is at what was written here: these words, or those before them, which come first. */
  readonly reviewing: boolean;
  /** The latest answer, also while newer words wait for theirs. */
  readonly verdict: Verdict | null;
  /** The words it was about. */
  readonly text: string;
  /** Counts what was written: the same number means the same words and context. */
  readonly edition: number;
}

/** Before anything was said or written. */
export const silent: DeskState = {
  activity: 'unknown',
  standing: 'empty',
  reviewing: false,
  verdict: null,
  text: '',
  edition: 0,
};
