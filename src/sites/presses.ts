// Hears every press of a person before the site does, by mouse or by key, and holds back those that somebody asks to wait.

export interface PressListener {
  /** A trusted click; returns whether it is held back. */
  click(event: MouseEvent): boolean;
  /** A trusted key, outside an input method; returns whether it is held back. */
  key(event: KeyboardEvent): boolean;
}

/** At the window, so that it comes before whatever the site listens to. */
export function hearPresses(page: Window, { click, key }: PressListener, signal: AbortSignal): void {
  let heldKey: string | null = null;
  const onClick = (event: MouseEvent) => {
    if (event.isTrusted && click(event)) stop(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    heldKey = null;
    if (!event.isTrusted || event.isComposing || !key(event)) return;
    heldKey = event.code;
    stop(event);
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
}

/** What presses a button that is a `div`; a real one turns keys into clicks by itself. */
export const isPress = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whatever goes wrong while asking lets the press through. */
export function attempt<T>(does: () => T, otherwise: T): T {
  try {
    return does();
  } catch {
    return otherwise;
  }
}
