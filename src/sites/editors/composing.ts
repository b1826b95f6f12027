// Whether an input method is open in an element: nothing may be written while somebody composes a character.

export interface Composing {
  /** Resolves to whether the input method has closed, or closes within the patience of somebody who has just clicked. */
  isOver(): Promise<boolean>;
}

const PATIENCE_MS = 2_000;

export function trackComposing(element: HTMLElement, life: AbortSignal): Composing {
  let isOpen = false;
  const note = (event: Event) => {
    isOpen = event instanceof InputEvent ? event.isComposing : event.type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend', 'input'])
    element.addEventListener(type, note, { capture: true, signal: life });
  return {
    async isOver() {
      if (isOpen) await ends(element);
      return !isOpen;
    },
  };
}

const ends = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const over = AbortSignal.timeout(PATIENCE_MS);
    // A task later: the editor takes the composed characters in its own listener, after ours.
    element.addEventListener('compositionend', () => setTimeout(resolve), { once: true, signal: over });
    over.addEventListener('abort', () => resolve(), { once: true });
  });
