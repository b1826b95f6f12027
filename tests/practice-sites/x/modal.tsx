// X's modal: a dialog in its own layer, with a shade, a close button, and the focus kept inside.
import { type ReactNode, useEffect, useRef } from 'react';
import { trapFocus } from '../page/dialog';
import { labels } from './labels';

export function Modal({ label = labels.newPost, onClose, children }: { label?: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const life = new AbortController();
    if (dialog.current) trapFocus(dialog.current, { root: document, onEscape: () => close.current(), signal: life.signal });
    return () => life.abort();
  }, []);
  return (
    <div className="layer">
      <div className="shade" data-testid="mask" />
      <div role="dialog" aria-modal="true" aria-label={label} className="dialog" ref={dialog}>
        <div className="head">
          <button type="button" data-testid="app-bar-close" aria-label={labels.close} onClick={onClose}>
            ✕
          </button>
        </div>
        {children}
      </div>
    </div>
  );
}

/** When to post, instead of now. */
export function Schedule({ onClose }: { onClose(): void }) {
  return (
    <div className="edit">
      <input type="datetime-local" aria-label={labels.schedule} />
      <button type="button" data-testid="scheduledConfirmationPrimaryAction" className="pill" onClick={onClose}>
        {labels.confirm}
      </button>
    </div>
  );
}
