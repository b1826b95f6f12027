// How one composer's correspondence stands: whether it is read, what is known of its words, and since which edition of them; and what else it says.
import type { Activity, ComposerSays } from '../messaging/protocol';
import type { Verdict } from '../model/nudge';
import type { AccountKind } from '../model/words';

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

/** What goes over to the composer that takes this one's place. */
export interface DeskEstate {
  readonly composer: string;
  readonly told: AccountKind | null;
}

type Saying<Type extends ComposerSays['type']> = Extract<ComposerSays, { type: Type }>;
/** Which composer it is, the desk adds. */
export type Told = Saying<'correct'> | (Omit<Saying<'did'>, 'composer' | 'revision'> & { revision?: number });
