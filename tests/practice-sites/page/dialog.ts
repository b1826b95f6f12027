// Holds the focus inside a dialog as the sites' ARIA dialogs do: Tab goes round, focus outside is fetched back, Escape closes.
export interface Trap {
  /** Where the dialog lives: the document, or the shadow root it is in. */
  root: Document | ShadowRoot;
  onEscape: () => void;
  /** A press of the mouse anywhere else on the page. */
  onOutside?: () => void;
  signal: AbortSignal;
}

const FOCUSABLE = 'a[href], button:not([disabled]), [contenteditable="true"], textarea, input:not([type="file"]), [tabindex="0"]';

export function trapFocus(dialog: HTMLElement, { root, onEscape, onOutside, signal }: Trap): void {
  let last: HTMLElement | null = null;
  const isInside = (event: Event) => event.composedPath().includes(dialog);

  const keepFocus = (event: FocusEvent) => {
    if (isInside(event)) {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement) last = target;
      return;
    }
    (last?.isConnected ? last : focusable(dialog)[0])?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onEscape();
    if (event.key === 'Tab' && isInside(event)) goRound(dialog, root, event);
  };
  document.addEventListener('focusin', keepFocus, { capture: true, signal });
  dialog.addEventListener('focusin', (event) => keepFocus(event), { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('mousedown', (event) => !isInside(event) && onOutside?.(), { signal });
}

function goRound(dialog: HTMLElement, root: Document | ShadowRoot, event: KeyboardEvent): void {
  const stops = focusable(dialog);
  const [first, last] = [stops[0], stops.at(-1)];
  const from = root.activeElement;
  if (event.shiftKey && from === first) last?.focus();
  else if (!event.shiftKey && from === last) first?.focus();
  else return;
  event.preventDefault();
}

const focusable = (dialog: HTMLElement): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.offsetParent !== null);
