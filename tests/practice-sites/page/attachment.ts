// A picture or video that the person chose, shown from a blob as the sites show it.
import { language } from './circumstance';
import { h } from './element';

export function preview(file: File): HTMLElement {
  const source = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? h('video', { src: source, class: 'attached', muted: true })
    : h('img', { src: source, alt: '', class: 'attached' });
}

/** With the button that takes it out again. */
export function attachment(file: File): HTMLElement {
  const name = language === 'cy' ? 'Tynnu’r llun' : 'Remove picture';
  const held: HTMLElement = h(
    'div',
    { class: 'held' },
    preview(file),
    h('button', { type: 'button', 'aria-label': name, class: 'take-out', onclick: () => held.remove() }, '✕'),
  );
  return held;
}

/** A hidden file input; the sites all have one behind a button of their own. */
export function fileInput(attributes: Record<string, string>, chosen: (files: File[]) => void): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*,video/*', class: 'file', ...attributes });
  input.addEventListener('change', () => chosen([...(input.files ?? [])]));
  return input;
}
