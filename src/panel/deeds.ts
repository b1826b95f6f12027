// Tells the background what the person did about nudges, for their own journal: which rules and which revision, and nothing of the words.
import type { Deed } from '../model/journal';
import type { Nudge } from '../model/nudge';
import type { Cell } from './cell';
import type { Desk } from './desk';
import type { Notice } from './view';

export interface Deeds {
  /** The site has been let to send. */
  sent(): void;
  /** Our click has been carried out, as `said` tells; `revision` is of the words that it was made for. */
  fixed(rule: string, said: Notice, revision: number): void;
  /** Something has changed in the composer. */
  changed(): void;
  close(): void;
}

export interface DeedPowers {
  desk: Pick<Desk, 'state' | 'tell'>;
  /** The nudges that a post is held for. */
  held: Cell<readonly Nudge[] | null>;
  read(): { text: string };
}

/** What a click of ours comes to; what only copies or fails comes to nothing. */
const CAME_TO: Partial<Readonly<Record<Notice, Deed>>> = { done: 'fixed', 'site-opened': 'scheduling', reminded: 'put-off' };

export function createDeeds({ desk, held, read }: DeedPowers): Deeds {
  /** Something has been nudged in this draft; of any other there is nothing to tell. */
  let nudged = false;
  /** Sent, and not yet seen to be emptied for it. */
  let isOut = false;

  const tell = (did: Deed, rules: readonly string[] = [], revision?: number) => {
    const about = { type: 'did', did, rules: [...new Set(rules)].slice(0, MOST_RULES) } as const;
    if (nudged) desk.tell({ ...about, ...(revision === undefined ? {} : { revision }) });
  };
  const emptied = () => {
    isOut = false;
    tell('emptied');
    nudged = false;
  };
  const offDesk = desk.state.subscribe(() => {
    const { activity, standing, verdict } = desk.state.get();
    if (activity !== 'on') return;
    if (standing === 'empty') {
      if (nudged) emptied();
    } else if (verdict && verdict.nudges.length > 0) nudged = true;
  });
  const offHeld = held.subscribe(() => {
    const nudges = held.get();
    if (nudges) tell('held', rulesOf(nudges));
  });
  return {
    sent() {
      if (desk.state.get().activity !== 'on') return;
      isOut = nudged;
      tell('sent');
    },
    fixed(rule, said, revision) {
      const did = CAME_TO[said];
      if (did) tell(did, [rule], revision);
    },
    changed() {
      // In a talk the next message may be begun before the pause after a key is over, so this is looked at at once.
      if (isOut && read().text.trim() === '') emptied();
    },
    close() {
      offDesk();
      offHeld();
    },
  };
}

/** As many as the protocol takes. */
const MOST_RULES = 20;

const rulesOf = (nudges: readonly Nudge[]): string[] => nudges.map(({ rule }) => rule);
