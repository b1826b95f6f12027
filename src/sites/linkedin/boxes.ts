// LinkedIn's boxes to write in: which editor each is made with, and what each stands in. Newer and older pages are live at once.
import type { MakeEditor } from '../editors/editor';
import { plain } from '../editors/plain';
import { quill } from '../editors/quill';
import { textarea } from '../editors/textarea';
import { tiptap } from '../editors/tiptap';
import { dialogOf } from '../surroundings';

export const SHADOW_HOSTS = '#interop-outlet, [data-testid="interop-shadowdom"]';

export const QUILL = '.ql-editor[contenteditable="true"]';
export const TIPTAP = [
  '.ProseMirror[contenteditable="true"]',
  '.tiptap[contenteditable="true"]',
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
].join();

const SHARE_BOX = '[data-test-modal-id="sharebox"]';
const SHARE_ACTION = '.share-actions__primary-action';
const MESSAGE = '[class*="msg-form"], [class*="msg-convo"], [class*="msg-overlay"], [class*="msg-thread"]';
/** Names that the site gives its parts, which are not translated. */
const COMMENT = '[componentkey*="comment" i], [class*="comment" i], [data-testid*="comment" i], [data-view-name*="comment" i]';

export function editorOf(editable: HTMLElement): MakeEditor {
  if (editable instanceof HTMLTextAreaElement) return textarea;
  if (editable.matches('.ql-editor')) return quill;
  return editable.matches(TIPTAP) ? tiptap : plain;
}

export const isInOutlet = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.matches(SHADOW_HOSTS);
};

/** The dialog of a post: in the outlet, where only posts are written with these editors; on older pages it stood in the page itself. */
export function shareBoxOf(editable: HTMLElement): HTMLElement | null {
  if (isInMessage(editable)) return null;
  const box = editable.closest<HTMLElement>(SHARE_BOX) ?? dialogOf(editable);
  if (!box || editable.closest(COMMENT)) return null;
  if (box.matches(SHARE_BOX) || box.querySelector(SHARE_ACTION)) return box;
  return isInOutlet(editable) && editable.matches(QUILL) ? box : null;
}

/** Conversations stand in dialogs of their own. */
export const isInMessage = (editable: HTMLElement): boolean => editable.closest(MESSAGE) !== null;

/** A dialog in which something of the own profile is changed: it belongs to a profile, or holds a form of fields. */
export function editDialogOf(editable: HTMLElement): HTMLElement | null {
  const dialog = dialogOf(editable);
  if (!dialog || editable.closest(COMMENT) || isInMessage(editable) || shareBoxOf(editable)) return null;
  return isProfile() || dialog.querySelector('input[type="text"], input:not([type]), select') ? dialog : null;
}

export const isProfile = (): boolean => /^\/in\//.test(location.pathname);
