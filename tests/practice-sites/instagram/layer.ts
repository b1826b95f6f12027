// What lies over the page: a dialog that holds the focus, with the shade and the close button outside it, as Instagram has them.
import { trapFocus } from '../page/dialog';
import { h, pressable } from '../page/element';
import { labels } from './labels';

export interface Layer {
  readonly dialog: HTMLElement;
  close(): void;
}

export interface LayerOptions {
  readonly label: string;
  readonly kind?: string;
  onClosed?(): void;
}

let top: Layer | null = null;

/** Opens one over the page; Escape, the shade and the cross close it. */
export function openLayer({ label, kind = '', onClosed }: LayerOptions, ...body: HTMLElement[]): Layer {
  top?.close();
  const life = new AbortController();
  const dialog = h('div', { role: 'dialog', 'aria-label': label, class: `dialog ${kind}`, tabindex: '-1' }, ...body);
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    element.remove();
    top = null;
    onClosed?.();
  };
  const cross = h('div', { class: 'corner' }, pressable({ 'aria-label': labels.close }, close, '✕'));
  const element = h('div', { class: 'layer' }, h('div', { class: 'shade', onclick: close }), dialog, cross);
  document.body.append(element);
  trapFocus(dialog, { root: document, onEscape: close, signal: life.signal });
  top = { dialog, close };
  return top;
}

export const closeTop = (): void => top?.close();
