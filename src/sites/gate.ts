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

/** One submission, from the first press held back until the draft goes out. However often it is pressed or resumed, it is sent once. */
interface Round {
  isOver: boolean;
}

export function createGate(page: Window, signal: AbortSignal): Gate {
  const guards = new Set<Guard>();
  const rounds = new WeakMap<Guard, Round>();
  let heldKey: string | null = null;

  const onClick = (event: MouseEvent) => {
    const path = event.composedPath();
    pass(
      event,
      together(guards, (button) => path.includes(button)),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    heldKey = null;
    if (event.isComposing) return;
    const path = event.composedPath();
    const sender = [...guards].find((guard) => attempt(() => guard.sends(event), false));
    const sent = sender?.button();
    const group = sent
      ? together(guards, (button) => button === sent)
      : isPress(event)
        ? together(guards, (button) => path[0] === button && !(button instanceof HTMLButtonElement))
        : [];
    if (!pass(event, group)) heldKey = event.code;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted || heldKey === null || event.code !== heldKey) return;
    heldKey = null;
    stop(event);
  };
  /** Returns whether the event goes on to the site. */
  const pass = (event: Event, group: readonly Guard[]): boolean => {
    const [first] = group;
    if (!first || !event.isTrusted) return true;
    const open = rounds.get(first);
    const round = open && !open.isOver ? open : { isOver: false };
    const isFree = askFrom(0, group, round, () => press(first));
    if (isFree) {
      round.isOver = true;
      rounds.delete(first);
      return true;
    }
    rounds.set(first, round);
    stop(event);
    return false;
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

/** Asks one after another; the resume of one that waits goes on with the next, and the last one's sends. */
function askFrom(index: number, group: readonly Guard[], round: Round, send: () => boolean): boolean {
  for (let at = index; at < group.length; at++) {
    const resume = (): boolean => {
      if (round.isOver) return true;
      if (!askFrom(at + 1, group, round, send)) return true;
      round.isOver = true;
      const isSent = send();
      round.isOver = isSent;
      return isSent;
    };
    if (attempt(() => group[at]!.ask(resume), 'go') === 'wait') return false;
  }
  return true;
}

/** The composers that one button sends: the posts of a thread go out together. */
function together(guards: ReadonlySet<Guard>, isTheirs: (button: HTMLElement) => boolean): Guard[] {
  return [...guards].filter((guard) => {
    const button = attempt(() => guard.button(), null);
    return button !== null && isTheirs(button);
  });
}

/** A click by script is not trusted, so it does not come before the gate again. */
function press(guard: Guard): boolean {
  const button = attempt(() => guard.button(), null);
  button?.click();
  return button !== null;
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
