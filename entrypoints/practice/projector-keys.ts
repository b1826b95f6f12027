// The keys of the projector: those of a keyboard, and of the clicker that a speaker holds.
import { useEffect } from 'react';

export interface Turns {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  /** Shows or hides the answer. */
  turn(): void;
  leave(): void;
}

const KEYS: Readonly<Record<string, keyof Turns>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'turn',
  Escape: 'leave',
};

/** Returns what a key does; `null` where it is left to the browser, as Space is on a button that has the focus. */
export function turnOf({
  key,
  isModified,
  isOnControl,
}: {
  key: string;
  isModified: boolean;
  isOnControl: boolean;
}): keyof Turns | null {
  if (isModified || !Object.hasOwn(KEYS, key) || (key === ' ' && isOnControl)) return null;
  return KEYS[key] ?? null;
}

/** Heard everywhere on the page, for a speaker does not look where the focus is. */
export function useProjectorKeys(turns: Turns): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, target } = event;
      const isOnControl = target instanceof Element && target.closest('button, a, select, input, summary') !== null;
      const does = turnOf({ key, isModified: altKey || ctrlKey || metaKey, isOnControl });
      if (!does) return;
      event.preventDefault();
      turns[does]();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [turns]);
}
