// Headline and About on LinkedIn, in the dialogs in which the own profile is edited: TipTap, or a textarea.
import { defineSurface } from '../../surface';
import { editDialogOf, editorOf, QUILL, TIPTAP } from '../boxes';
import { labelOf, primaryOf, wordButtonsAfter } from '../buttons';
import { belowField } from '../mounting';

const FIELDS = 'textarea, [role="textbox"], input[type="text"], input:not([type])';
/** What the site calls them, whatever it shows. */
const ABOUT = /summary|headline|about/i;

export const surface = defineSurface({
  editable: `${TIPTAP}, ${QUILL}, [role="dialog"] textarea, [aria-modal="true"] textarea, dialog textarea`,
  accepts: (editable) => {
    const dialog = editDialogOf(editable);
    if (!dialog) return false;
    return !(editable instanceof HTMLTextAreaElement) || isAbout(editable, dialog);
  },
  surface: 'bio',
  editor: editorOf,
  block: blockOf,
  media: () => [],
  signs: [{ near: '[role="dialog"] [data-testid="ui-core-tiptap-text-editor-wrapper"]', surface: 'bio' }],
  button: buttonOf,
  mountPoint: (editable) => belowField(editable, blockOf(editable)),
});

function blockOf(editable: HTMLElement): Element {
  return editDialogOf(editable) ?? editable;
}

/** There are textareas for jobs and courses too: About is named so, or stands alone in its dialog. */
function isAbout(editable: HTMLTextAreaElement, dialog: Element): boolean {
  if (/custom-message/.test(editable.id) || editable.name === 'message') return false;
  if (ABOUT.test(`${editable.id} ${editable.name} ${labelOf(editable)}`) || ABOUT.test(location.pathname)) return true;
  return dialog.querySelectorAll(FIELDS).length === 1;
}

/** Save is the last thing in the dialog to be pressed that is words; the word itself is a hint in English only. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const below = wordButtonsAfter(blockOf(editable), editable);
  return below.findLast((button) => /^save\b/i.test(labelOf(button))) ?? primaryOf(below);
}
