// Dialogs over the page. Those once opened stay in it, hidden; the open one is the last.
import { h } from '../page/element';
import { type PostDialog, type PostDialogWish, postDialog } from './dialog';
import { labels } from './labels';

export interface Layer {
  readonly element: HTMLElement;
  retire(): void;
}

export const layers = h('div', { class: 'layers' });

const stale: Layer[] = [];
let open: Layer | null = null;
const KEPT = 3;

export function openLayer(layer: Layer): void {
  closeLayer();
  open = layer;
  layers.append(layer.element);
}

export function closeLayer(): void {
  if (!open) return;
  open.retire();
  stale.push(open);
  open = null;
  for (const old of stale.splice(0, Math.max(0, stale.length - KEPT))) old.element.remove();
}

export function openDialog(wish: Omit<PostDialogWish, 'onClose'>): PostDialog {
  const dialog = postDialog({ ...wish, onClose: closeLayer });
  openLayer(dialog);
  dialog.focus();
  return dialog;
}

/** A dialog that was closed before anybody came. */
export function leaveStale(start: string): void {
  const words = { title: labels.create, label: labels.mind, button: labels.post };
  const dialog = postDialog({ ...words, start, onClose: () => undefined, onPost: () => undefined });
  layers.append(dialog.element);
  dialog.retire();
  stale.push(dialog);
}
