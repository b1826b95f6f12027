// Decides at the Post button: go at once, wait a moment for an answer, or hold and ask. Whatever fails, a post goes out.
import type { Nudge, Verdict } from '../model/nudge';
import { type Cell, createCell } from './cell';
import type { Clock } from './clock';
import type { Desk } from './desk';
import { guarded } from './faults';

/** How long a post may be kept for an answer that is not there yet. */
export const LONGEST_WAIT = 300;
/** How long altogether where the background has said that it is at these words: just started, or on a slow machine. */
export const LONGEST_REVIEW = 1_000;
/** How long a post that is known to break a "must not" may be kept for the card that asks about it. */
export const LONGEST_CARD = 3_000;

/** `press-again`: the site's button was gone when the post was let through. */
export type Remark = 'not-checked' | 'not-shown' | 'press-again';

export interface GatePowers {
  desk: Desk;
  clock: Clock;
  /** Shows the question; calls back with whether the person can see it. */
  showHold(answered: (shown: boolean) => void): void;
  remark(remark: Remark): void;
  /** A post has been let go; at once, or by us. */
  sent(): void;
}

export interface Gate {
  /** The nudges that the person is being asked about; `null` when no post waits. */
  readonly held: Cell<readonly Nudge[] | null>;
  ask(resume: () => boolean): 'go' | 'wait';
  /** Lets the post that waits go out, and these matters in this draft from now on. */
  postAnyway(): void;
  /** The person says that this one is mistaken. */
  excuse(nudgeId: string): void;
  /** The person goes back to their words. */
  goBack(): void;
  /** What the person has answered already, for the composer that takes this one's place. */
  answered(): ReadonlySet<string>;
  inherit(answered: ReadonlySet<string>): void;
  close(): void;
}

type Resume = () => boolean;

export function createGate({ desk, clock, showHold, remark, sent: heard }: GatePowers): Gate {
  const held = createCell<readonly Nudge[] | null>(null);
  /** Nudges of this draft that the person has answered with "post anyway". */
  const overridden = new Set<string>();
  /** Set while a post waits for an answer or for the card; ends that wait. */
  let waiting: (() => void) | null = null;
  let resumeHeld: Resume | null = null;
  /** Which words are held. */
  let edition = 0;
  /** The next press goes through, because we could not press the button ourselves. */
  let pass = false;

  const isHeld = ({ level, id }: Nudge) => level === 'hold' && !overridden.has(id);
  const holdsOf = (verdict: Verdict) => verdict.nudges.filter(isHeld);

  const drop = () => {
    waiting?.();
    waiting = null;
    resumeHeld = null;
    held.set(null);
  };

  const letGo = (resume: Resume, why?: Remark) => {
    drop();
    const sent = guarded(resume, false);
    pass = !sent;
    if (!sent) return remark('press-again');
    if (why) remark(why);
    guarded(heard, undefined);
  };

  const hold = (nudges: readonly Nudge[], resume: Resume) => {
    resumeHeld = resume;
    edition = desk.state.get().edition;
    held.set(nudges);
    const fail = () => resumeHeld === resume && letGo(resume, 'not-shown');
    const callOff = clock.after(LONGEST_CARD, fail);
    waiting = callOff;
    showHold((shown) => {
      if (waiting !== callOff) return;
      callOff();
      waiting = null;
      if (!shown) fail();
    });
  };

  const decide = (verdict: Verdict | null, resume: Resume) => {
    waiting = null;
    if (desk.state.get().activity !== 'on')
      return letGo(resume, desk.state.get().activity === 'unknown' ? 'not-checked' : undefined);
    if (!verdict) return letGo(resume, 'not-checked');
    const holds = holdsOf(verdict);
    if (holds.length === 0) letGo(resume);
    else hold(holds, resume);
  };

  const waitFor = (resume: Resume) => {
    const end = () => decide(desk.verdictNow() ?? desk.verdictStill(), resume);
    waiting = desk.settle(LONGEST_WAIT, () => {
      const { standing, reviewing } = desk.state.get();
      if (standing !== 'waiting' || !reviewing || desk.verdictStill()) return end();
      waiting = desk.settle(LONGEST_REVIEW - LONGEST_WAIT, end);
    });
  };

  /** The words moved on, checking was switched off, or the person has set us right: the question no longer stands. */
  const askAgain = () => {
    if (!resumeHeld) return;
    if (desk.state.get().edition !== edition) return drop();
    // The worker may have died since: as long as the words stand, so does what was last said of them.
    const holds = (desk.verdictNow()?.nudges ?? held.get() ?? []).filter(isHeld);
    if (holds.length === 0) drop();
    else if (!isSame(holds, held.get() ?? [])) held.set(holds);
  };

  const forget = desk.state.subscribe(() => {
    const { standing } = desk.state.get();
    // An emptied composer is a new draft.
    if (standing === 'empty') overridden.clear();
    if (standing === 'waiting') pass = false;
    askAgain();
  });

  const ask = (resume: Resume): 'go' | 'wait' => {
    if (pass) {
      pass = false;
      return 'go';
    }
    const { activity } = desk.state.get();
    if (activity !== 'on' && activity !== 'unknown') return 'go';
    if (waiting) return 'wait';
    desk.refresh();
    const verdict = desk.verdictNow();
    const { standing } = desk.state.get();
    if (standing === 'empty') return 'go';
    if (standing === 'failed') {
      remark('not-checked');
      return 'go';
    }
    if (verdict && holdsOf(verdict).length === 0) return 'go';
    desk.renew();
    if (verdict && desk.state.get().standing === 'current') hold(holdsOf(verdict), resume);
    else waitFor(resume);
    return 'wait';
  };

  return {
    held,
    ask(resume) {
      const answer = ask(resume);
      if (answer === 'go') guarded(heard, undefined);
      return answer;
    },
    postAnyway() {
      desk.refresh();
      const resume = resumeHeld;
      if (!resume) return;
      for (const { id } of held.get() ?? []) overridden.add(id);
      letGo(resume);
    },
    excuse(nudgeId) {
      overridden.add(nudgeId);
      askAgain();
    },
    goBack: drop,
    answered: () => overridden,
    inherit(answered) {
      for (const id of answered) overridden.add(id);
    },
    close() {
      forget();
      drop();
    },
  };
}

const isSame = (a: readonly Nudge[], b: readonly Nudge[]) => a.length === b.length && a.every((nudge, at) => nudge === b[at]);
