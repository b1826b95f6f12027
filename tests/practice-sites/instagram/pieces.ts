// Small things that recur on the Instagram practice page: faces, icons, and links to a profile.
import { h, pressable } from '../page/element';
import { labels } from './labels';
import { go } from './way';

export interface Person {
  readonly name: string;
  readonly handle: string;
}

export function faceOf({ handle }: Person, size = '24'): HTMLElement {
  const dot =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="12" fill="%23987"/></svg>';
  return h('img', { alt: `${handle}'s ${labels.face}`, src: dot, width: size, height: size, class: 'face', draggable: 'false' });
}

/** A link to somebody's page, around whatever shows them. */
export function linkTo({ handle }: Person, ...shown: (Node | string)[]): HTMLElement {
  return h('a', { href: `/${handle}/`, role: 'link', tabindex: '0', onclick: go(`/${handle}/`) }, ...shown);
}

const DRAWINGS = {
  newPost: 'M3 3h18v18H3zM12 8v8M8 12h8',
  like: 'M12 21C5 15 3 12 3 8a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1c0 4-2 7-9 13z',
  comment: 'M21 21l-2-6a9 9 0 1 0-4 4z',
  repost: 'M4 9V5h13l-3-3M20 15v4H7l3 3',
  share: 'M22 3L9 10M12 21l10-18H2l7 7z',
  save: 'M5 3h14v18l-7-6-7 6z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'M4 8l8 8 8-8',
  smile: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 14c2 3 6 3 8 0',
} as const;

export function icon(drawing: keyof typeof DRAWINGS, label: string): Element {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = { 'aria-label': label, role: 'img', width: '20', height: '20', viewBox: '0 0 24 24', fill: 'none' };
  for (const [name, value] of Object.entries({ ...attributes, stroke: 'currentColor' })) picture.setAttribute(name, value);
  const title = document.createElementNS(picture.namespaceURI, 'title');
  title.textContent = label;
  const path = document.createElementNS(picture.namespaceURI, 'path');
  path.setAttribute('d', DRAWINGS[drawing]);
  picture.append(title, path);
  return picture;
}

export const iconButton = (drawing: keyof typeof DRAWINGS, label: string, press: () => void = () => undefined): HTMLElement =>
  pressable({ class: 'icon' }, press, h('div', {}, icon(drawing, label)));

/** A button of words, as the site makes one of them: the words are two blocks deep. */
export const wordButton = (name: string, words: string, press: () => void): HTMLButtonElement =>
  h('button', { type: 'button', class: name, onclick: press }, h('div', {}, h('div', { dir: 'auto' }, words)));
