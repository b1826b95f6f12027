// Stands before the site's own Post button and keys: asks each composer that would be sent, and lets through or holds back.
// Whatever goes wrong here lets the post go out.

/** One composer's part in a submission. */
export interface Guard {
  /** The button that sends it now; `null` when there is none, or none that would do anything. */
  button(): HTMLElement | null;
  /** Whether this key, pressed in its editable, sends it. */
  sends(event: KeyboardEvent): boolean;
  ask(resume: () => boolean): 'go' | 'wait';
}

export interface Gate {
  guard(guard: Guard, signal: AbortSignal): void;
}

export function createGate(page: Window, signal: AbortSignal): Gate {
  const guards = new Set<Guard>();
  const admit = createAdmission();
  let heldKey: string | null = null;

  /** Returns whether the event was held back. */
  const holds = (event: Event, group: readonly Guard[]): boolean => {
    if (group.length === 0 || admit(group)) return false;
    stop(event);
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (event.isTrusted)
      holds(
        event,
        sentBy(guards, (button) => event.composedPath().includes(button)),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    heldKey = null;
    if (event.isTrusted && !event.isComposing && holds(event, sentByKey(guards, event))) heldKey = event.code;
  };
  // Some buttons that are no buttons act when the key comes up.
  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.code !== heldKey) return;
    heldKey = null;
    stop(event);
  };
  page.addEventListener('click', onClick, { capture: true, signal });
  page.addEventListener('keydown', onKeyDown, { capture: true, signal });
  page.addEventListener('keyup', onKeyUp, { capture: true, signal });
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
}

/** Returns whether all of a group let their drafts go now. One that waits goes on with the others when it is resumed. */
function createAdmission(): (group: readonly Guard[]) => boolean {
  const rounds = new WeakMap<Guard, Round>();
  return (group) => {
    const first = group[0]!;
    const open = rounds.get(first);
    const round = open && !open.isOver ? open : { isOver: false };
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
      round.isOver = press(group[0]!);
      return round.isOver;
    };
    if (attempt(() => group[at]!.ask(resume), 'go') === 'wait') return false;
  }
  return true;
}

/** A click by script is not trusted, so it does not come before the gate again. */
function press(guard: Guard): boolean {
  const button = attempt(() => guard.button(), null);
  button?.click();
  return button !== null;
}

/** The composers that one button sends: the posts of a thread go out together. */
function sentBy(guards: ReadonlySet<Guard>, isIt: (button: HTMLElement) => boolean): Guard[] {
  return [...guards].filter((guard) => {
    const button = attempt(() => guard.button(), null);
    return button !== null && isIt(button);
  });
}

function sentByKey(guards: ReadonlySet<Guard>, event: KeyboardEvent): Guard[] {
  const sender = [...guards].find((guard) => attempt(() => guard.sends(event), false));
  if (sender) {
    const sent = attempt(() => sender.button(), null);
    return sentBy(guards, (button) => button === sent);
  }
  if (!isPress(event)) return [];
  const [target] = event.composedPath();
  return sentBy(guards, (button) => button === target && !(button instanceof HTMLButtonElement));
}

/** What presses a button that is a `div`; a real one turns keys into clicks by itself. */
const isPress = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function attempt<T>(does: () => T, otherwise: T): T {
  try {
    return does();
  } catch {
    return otherwise;
  }
}
