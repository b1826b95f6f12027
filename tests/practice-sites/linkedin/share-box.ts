// LinkedIn's share box: Quill inside a shadow root, and a Post button that is enabled late and replaced whenever its state changes.
import Quill from 'quill';
import { fileInput, preview } from '../page/attachment';
import { trapFocus } from '../page/dialog';
import { h } from '../page/element';
import { me } from '../page/neighbours';
import { labels } from './labels';

export interface ShareBox {
  element: HTMLElement;
  text(): string;
  focus(): void;
  close(): void;
}

export interface ShareBoxEvents {
  onClose(): void;
  onPost(text: string): void;
}

/** How long the site takes to notice that there is something to post. */
const NOTICING_MS = 120;

export function shareBox(root: ShadowRoot, { onClose, onPost }: ShareBoxEvents): ShareBox {
  const life = new AbortController();
  const pictures = h('div', { class: 'pictures' });
  const writing = h('div', { class: 'ql-box' });
  const quill = editorOn(writing);
  const text = () => quill.getText().replace(/\n$/, '');

  let button = postButton(false, () => undefined);
  const setButton = (next: HTMLButtonElement) => {
    button.replaceWith(next);
    button = next;
  };
  const submit = () => {
    const sent = text();
    setButton(postButton(false, () => undefined));
    setTimeout(() => !life.signal.aborted && onPost(sent), NOTICING_MS);
  };
  const refresh = () => {
    const ready = text().trim() !== '' || pictures.firstChild !== null;
    if (ready === button.disabled) setButton(postButton(ready, submit));
  };
  let noticing = 0;
  const notice = () => {
    clearTimeout(noticing);
    noticing = window.setTimeout(refresh, NOTICING_MS);
  };
  quill.on('text-change', notice);

  const input = fileInput({ id: 'media-editor-file-selector__file-input' }, (files) => {
    pictures.append(...files.map(preview));
    notice();
  });
  const dialog = frame(writing, pictures, input, button, onClose);
  trapFocus(dialog, { root, onEscape: onClose, onOutside: onClose, signal: life.signal });
  const element = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': '' }, dialog);
  return {
    element,
    text,
    focus: () => quill.root.focus(),
    close: () => {
      life.abort();
      clearTimeout(noticing);
      element.remove();
    },
  };
}

function editorOn(box: HTMLElement): Quill {
  const quill = new Quill(box, { placeholder: labels.ask, modules: { toolbar: false }, formats: [] });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': labels.editor,
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  return quill;
}

const postButton = (enabled: boolean, press: () => void): HTMLButtonElement =>
  h(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button', disabled: !enabled, onclick: press },
    h('span', { class: 'artdeco-button__text' }, labels.post),
  );

function frame(
  writing: HTMLElement,
  pictures: HTMLElement,
  input: HTMLInputElement,
  post: HTMLElement,
  onClose: () => void,
): HTMLElement {
  return h(
    'div',
    {
      'data-test-modal-id': 'sharebox',
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'share-box',
      tabindex: '-1',
    },
    h('button', { type: 'button', 'aria-label': labels.dismiss, class: 'dismiss', onclick: onClose }, '✕'),
    h(
      'div',
      { id: 'share-to-linkedin-modal__header', class: 'author' },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }),
      h('div', {}, h('strong', {}, me.name), h('div', { class: 'quiet' }, labels.anyone)),
    ),
    h(
      'div',
      { class: 'share-creation-state__editor-container' },
      h('div', { class: 'editor-content ql-container' }, writing),
      pictures,
    ),
    h(
      'div',
      { class: 'share-creation-state__footer' },
      h(
        'div',
        { class: 'share-creation-state__additional-toolbar' },
        h('button', { type: 'button', 'aria-label': labels.media, class: 'tool', onclick: () => input.click() }, '▣'),
        input,
      ),
      h(
        'div',
        { class: 'share-box_actions' },
        h('button', { type: 'button', 'aria-label': labels.schedule, class: 'tool' }, '◷'),
        post,
      ),
    ),
  );
}
