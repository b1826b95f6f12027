// A picture or video that the person chose, shown from a blob as the sites show it.
import { h } from './element';

export function preview(file: File): HTMLElement {
  const source = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? h('video', { src: source, class: 'attached', muted: true })
    : h('img', { src: source, alt: '', class: 'attached' });
}

/** A hidden file input; the sites all have one behind a button of their own. */
export function fileInput(attributes: Record<string, string>, chosen: (files: File[]) => void): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*,video/*', class: 'file', ...attributes });
  input.addEventListener('change', () => chosen([...(input.files ?? [])]));
  return input;
}
