// The line that says what was deleted, with the way back. The button that was pressed may have gone, so the focus comes here and goes back.
import { type RefObject, useEffect, useRef } from 'react';
import type { Told } from './use-deleting';
import { words } from './words';

export interface ToldLineProps {
  told: Told | null;
  /** Where the focus goes when the line does. */
  home: RefObject<HTMLElement | null>;
}

export function ToldLine({ told, home }: ToldLineProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (told?.undo) undo.current?.focus({ preventScroll: true });
    else if (had.current && document.activeElement === document.body) home.current?.focus({ preventScroll: true });
    had.current = told !== null;
  }, [told, home]);
  return (
    <div role="status" aria-live="polite">
      {told && (
        <div className="toast">
          <span>{told.text}</span>
          {told.undo && (
            <button type="button" ref={undo} onClick={told.undo}>
              {words().deleting.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
