// The line that says a change was saved, and takes it back. It stays while somebody points at it or is in it.
import { useEffect, useRef, useState } from 'react';
import type { SettingsDesk } from './settings-desk';
import { words } from './words';

const SHOWN_MS = 8_000;

export function Toast({ toast }: Pick<SettingsDesk, 'toast'>) {
  const [isHeld, hold] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!toast) return hold(false);
    const active = document.activeElement;
    if (active instanceof HTMLElement && !bar.current?.contains(active)) before.current = active;
    if (isHeld) return;
    const timer = setTimeout(toast.putAway, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  useEffect(() => {
    const element = toast && bar.current;
    if (!element) return;
    const [held, left] = [() => hold(true), () => hold(false)];
    const ends = new AbortController();
    for (const kind of ['pointerenter', 'focusin']) element.addEventListener(kind, held, ends);
    for (const kind of ['pointerleave', 'focusout']) element.addEventListener(kind, left, ends);
    return () => ends.abort();
  }, [toast]);
  const undo = () => {
    toast?.undo?.();
    // The button goes, and whoever pressed it goes back to where they were.
    const place = before.current?.isConnected ? before.current : document.querySelector<HTMLElement>('main');
    place?.focus({ preventScroll: true });
    hold(false);
  };
  return (
    <div role="status" aria-live="polite">
      {toast && (
        <div ref={bar} className="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" onClick={undo}>
              {words().undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
