// What stands in for a place that no surface of a site knows: it is read, marked and mended, and never stands in the way of sending.
import type { Surface } from '../model/words';
import { isDataField } from './data-fields';
import { draft } from './editors/draft';
import type { MakeEditor } from './editors/editor';
import { lexical } from './editors/lexical';
import { plain } from './editors/plain';
import { quill } from './editors/quill';
import { textarea } from './editors/textarea';
import { tiptap } from './editors/tiptap';
import { defineSurface } from './surface';
import { dialogOf, mediaIn } from './surroundings';

/** What the editors' own libraries put on the element they write in. The first that is there decides. */
const LIBRARIES: readonly (readonly [selector: string, editor: MakeEditor])[] = [
  ['textarea', textarea],
  ['[data-lexical-editor]', lexical],
  ['.public-DraftEditor-content, :has(> [data-contents="true"])', draft],
  ['.ql-editor', quill],
  ['.ProseMirror, .tiptap', tiptap],
];

/** Nobody writes where there is no room for a few letters: sites leave such boxes about for scripts. */
const LEAST = { width: 60, height: 12 };

export const fallback = defineSurface({
  editable: 'textarea, [contenteditable]:not([contenteditable="false"])',
  accepts: (editable) => isOutermost(editable) && isThere(editable) && !isDataField(editable),
  surface: guessed,
  editor: (editable) => LIBRARIES.find(([selector]) => editable.matches(selector))?.[1] ?? plain,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video[src^="blob:"]'),
  button: () => null,
  mountPoint: () => null,
});

/** The focus is in the outermost; what is editable within is a part of it. */
const isOutermost = (editable: HTMLElement): boolean => editable.parentElement?.isContentEditable !== true;

function isThere(editable: HTMLElement): boolean {
  const { width, height } = editable.getBoundingClientRect();
  const isSeen = editable.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen && width >= LEAST.width && height >= LEAST.height && !editable.closest('[aria-hidden="true"], [inert]');
}

function blockOf(editable: HTMLElement): Element {
  return dialogOf(editable) ?? editable.closest('form') ?? editable.parentElement ?? editable;
}

/** What it may be, by what is common to the sites: talks say so in their address, and comments stand in what they are about. */
function guessed(editable: HTMLElement): Surface {
  if (/\/(messages?|messaging|direct|chat|inbox)(\/|$)/.test(location.pathname)) return 'message';
  return editable.closest('article, [role="article"]') ? 'comment' : 'post';
}
