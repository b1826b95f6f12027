// Stands before the site's own Post button and keys: asks each composer that would be sent, and lets through or holds back.
// Whatever goes wrong here lets the post go out.

import { attempt, hearPresses, isPress } from './presses';

/** One composer's part in a submission. */
export interface Guard {
  /** The button that sends it now; `null` when there is none, or none that would do anything. */
  button(): HTMLElement | null;
  /** Whether this key, pressed in its editable, sends it. */
  sends(event: KeyboardEvent): boolean;
  /** Presses that key again, for a site that has no button; by script, so that it does not come before the gate once more. */
  replay(key: KeyboardEvent): void;
  ask(resume: () => boolean): 'go' | 'wait';
}

export interface Gate {
  guard(guard: Guard, signal: AbortSignal): void;
}

/**
 * Asked about a button just before the gate presses it: whether that press is held back for what it does to somebody.
 * Pressed by script, it comes before nobody else.
 */
export type Reaches = (button: HTMLElement) => boolean;

/** Returns the gate of one page, for as long as `signal`. */
export function createGate(page: Window, signal: AbortSignal, reaches: Reaches): Gate {
  const guards = new Set<Guard>();
  const admit = createAdmission(reaches);

  /** Returns whether the press is held back. */
  const holds = (group: readonly Guard[], key: KeyboardEvent | null): boolean => group.length > 0 && !admit(group, key);
  hearPresses(
    page,
    {
      click: (event) =>
        holds(
          sentBy(guards, (button) => event.composedPath().includes(button)),
          null,
        ),
      key: (event) => {
        const { group, replay } = sentByKey(guards, event);
        return holds(group, replay ? event : null);
      },
    },
    signal,
  );
  return {
    guard(guard, life) {
      if (life.aborted) return;
      guards.add(guard);
      life.addEventListener('abort', () => guards.delete(guard), { once: true });
    },
  };
}

/** One submission, from the first press held back until the draft goes out. However often it is pressed or resumed, it is sent once. */
interface Round {
  isOver: boolean;
  /** Presses again what began it; whether that could be done. */
  send(): boolean;
}

/** Returns whether all of a group let their drafts go now. One that waits goes on with the others when it is resumed. */
function createAdmission(reaches: Reaches): (group: readonly Guard[], key: KeyboardEvent | null) => boolean {
  const rounds = new WeakMap<Guard, Round>();
  return (group, key) => {
    const first = group[0]!;
    const open = rounds.get(first);
    const round: Round = open && !open.isOver ? open : { isOver: false, send: () => press(first, key, reaches) };
    rounds.set(first, round);
    const isFree = askFrom(0, group, round);
    if (isFree) round.isOver = true;
    return isFree;
  };
}

function askFrom(index: number, group: readonly Guard[], round: Round): boolean {
  for (let at = index; at < group.length; at++) {
    const resume = (): boolean => {
      if (round.isOver || !askFrom(at + 1, group, round)) return true;
      round.isOver = true;
      round.isOver = round.send();
      return round.isOver;
    };
    if (attempt(() => group[at]!.ask(resume), 'go') === 'wait') return false;
  }
  return true;
}

/** A click by script is not trusted, so it does not come before the gate again. */
function press(guard: Guard, key: KeyboardEvent | null, reaches: Reaches): boolean {
  const button = attempt(() => guard.button(), null);
  if (button && attempt(() => reaches(button), false)) return true;
  if (button) button.click();
  else if (key) guard.replay(key);
  return button !== null || key !== null;
}

/** The composers that one button sends: the posts of a thread go out together. */
function sentBy(guards: ReadonlySet<Guard>, isIt: (button: HTMLElement) => boolean): Guard[] {
  return [...guards].filter((guard) => {
    const button = attempt(() => guard.button(), null);
    return button !== null && isIt(button);
  });
}

/** Who is sent by a key, and whether the key itself can be pressed again. */
function sentByKey(guards: ReadonlySet<Guard>, event: KeyboardEvent): { group: Guard[]; replay: boolean } {
  const sender = [...guards].find((guard) => attempt(() => guard.sends(event), false));
  if (sender) {
    const sent = attempt(() => sender.button(), null);
    // Without a button to be seen the key still sends: it alone is asked about.
    return { group: sent ? sentBy(guards, (button) => button === sent) : [sender], replay: true };
  }
  const [target] = event.composedPath();
  const isIt = (button: HTMLElement) => button === target && !(button instanceof HTMLButtonElement);
  return { group: isPress(event) ? sentBy(guards, isIt) : [], replay: false };
}
