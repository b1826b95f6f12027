// Carries out fixes one after another, each for the words as the one before has left them.
import type { Fix } from '../model/nudge';
import type { Composer, EditOutcome } from '../sites/composer';
import { copyText } from '../sites/editors/clipboard';
import type { Desk } from './desk';
import { report } from './faults';

/** How a fix ended, each with a sentence of its own among the notices. */
export type FixEnd =
  | EditOutcome
  | 'site-opened'
  | 'no-schedule'
  | 'reminded'
  | 'not-reminded'
  | 'practised-reminder'
  | 'message-copied'
  | 'message-not-copied'
  | 'words-copied';

export interface FixPowers {
  composer: Pick<Composer, 'read' | 'edit' | 'schedule'>;
  /** Asks to be reminded of this page; answers whether it will be. */
  remind(at: string): Promise<boolean>;
  /** What is tried reminds nobody. */
  isPractice: boolean;
  /** It has been carried out, as `how` tells; `revision` is of the words that it was made for. */
  fixed(rule: string, how: FixEnd, revision: number): void;
}

/** How long a fix waits for an answer about the latest words. */
const FIX_WAIT = 1_000;

interface Waiting {
  readonly nudgeId: string;
  readonly fixId: string;
  readonly ended: Promise<FixEnd | null>;
  end(how: FixEnd | null): void;
  /** It was pressed again while it was under way. */
  again: boolean;
}

/** Returns what takes a fix on. It answers how that ended; `null` when our own code failed at it. */
export function createFixQueue(desk: Desk, powers: FixPowers): (nudgeId: string, fixId: string) => Promise<FixEnd | null> {
  const queue: Waiting[] = [];
  const next = () => {
    const [first] = queue;
    if (!first) return;
    const over = (how: FixEnd | null) => {
      first.end(how);
      queue.shift();
      next();
    };
    const failed = (error: unknown) => {
      report(error);
      over(null);
    };
    whenCurrent(desk, () => {
      const { fix, rule, revision } = findFix(desk, first.nudgeId, first.fixId);
      void apply(fix, powers)
        .then((how) => {
          // What came to nothing because the words had changed is tried on these for whoever has pressed again since.
          if (how === 'stale' && first.again) {
            first.again = false;
            return next();
          }
          powers.fixed(rule, how, revision);
          over(how);
        })
        .catch(failed);
    });
  };
  return (nudgeId, fixId) => {
    // Words that are put in fit twice as well as once: pressing again while it is under way means nothing more, if it comes to something.
    const same = queue.find((fix) => fix.nudgeId === nudgeId && fix.fixId === fixId);
    if (same) {
      same.again = true;
      return same.ended;
    }
    const { promise: ended, resolve: end } = Promise.withResolvers<FixEnd | null>();
    if (queue.push({ nudgeId, fixId, ended, end, again: false }) === 1) next();
    return ended;
  };
}

/** Returns it as the latest answer has it, with the rule that it is for and the revision of the words. */
function findFix(desk: Desk, nudgeId: string, fixId: string): { fix: Fix | undefined; rule: string; revision: number } {
  const { nudges = [], revision = 0 } = desk.verdictNow() ?? {};
  const nudge = nudges.find(({ id }) => id === nudgeId);
  return { fix: nudge?.fixes.find(({ id }) => id === fixId), rule: nudge?.rule ?? '', revision };
}

/** A fix is made for exact words, so it waits until they have been looked at. */
function whenCurrent(desk: Desk, act: () => void): void {
  desk.refresh();
  desk.settle(FIX_WAIT, act);
}

async function apply(fix: Fix | undefined, { composer, remind, isPractice }: Omit<FixPowers, 'fixed'>): Promise<FixEnd> {
  switch (fix?.kind) {
    case 'edit':
      return composer.edit(fix.edit);
    case 'message':
      return (await copyText(fix.text)) ? 'message-copied' : 'message-not-copied';
    case 'move':
      return (await copyText(composer.read().text)) ? 'words-copied' : 'message-not-copied';
    case 'schedule':
      return composer.schedule() ? 'site-opened' : 'no-schedule';
    case 'remind':
      if (isPractice) return 'practised-reminder';
      return (await remind(fix.at)) ? 'reminded' : 'not-reminded';
    default:
      return 'stale';
  }
}
