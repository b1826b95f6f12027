// A real Quill 1 with the site's attributes, plain text as its model.
import Quill from 'quill';
import { h } from '../page/element';
import { clearByKeys } from './quill-clearing';

export interface EditorBox {
  /** Holds the editable, and stays when that is made anew. */
  readonly element: HTMLElement;
  text(): string;
  focus(): void;
  /** A new editor in place of the old one, with the same words in it. */
  renew(): void;
  close(): void;
}

export interface Wish {
  label: string;
  placeholder: string;
  start?: string;
  onText(): void;
  /** Returns whether the key was taken. */
  onKey?(event: KeyboardEvent): boolean;
}

export function quillBox({ label, placeholder, start = '', onText, onKey }: Wish): EditorBox {
  const element = h('div', { class: 'ql-box' });
  let quill = make(start);

  function make(text: string): Quill {
    const box = h('div', { class: 'ql-inner' });
    element.replaceChildren(box);
    const made = new Quill(box, { placeholder, modules: { toolbar: false }, formats: [] });
    const attributes = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'data-test-ql-editor-contenteditable': 'true',
    };
    for (const [name, value] of Object.entries(attributes)) made.root.setAttribute(name, value);
    if (text) made.setText(text, 'silent');
    made.on('text-change', onText);
    // Before the keyboard module of Quill, which would make a line of it.
    box.addEventListener('keydown', (event) => onKey?.(event) && swallow(event), { capture: true });
    clearByKeys(box, () => made);
    return made;
  }
  const text = () => quill.getText().replace(/\n$/, '');
  const focus = () => {
    quill.root.focus();
    quill.setSelection(quill.getLength(), 0);
  };
  return {
    element,
    text,
    focus,
    renew() {
      const had = quill.hasFocus();
      quill = make(text());
      if (had) focus();
    },
    close: () => element.replaceChildren(),
  };
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};
