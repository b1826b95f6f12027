// Facebook's "Create post" dialog: Lexical inside a form inside a dialog, pictures, and a Post that is a div with a role.
import { fileInput, preview } from '../page/attachment';
import { trapFocus } from '../page/dialog';
import { h, pressable } from '../page/element';
import { type LexicalBox, lexicalBox } from '../page/lexical-box';
import { me } from '../page/neighbours';
import { labels } from './labels';

export interface PostDialog {
  element: HTMLElement;
  text(): string;
  focus(): void;
  /** Hides it for good; as on the site, its node stays. */
  retire(): void;
}

export interface PostDialogEvents {
  onClose(): void;
  onPost(text: string): void;
}

export function postDialog(start: string, { onClose, onPost }: PostDialogEvents): PostDialog {
  const life = new AbortController();
  const box = lexicalBox({ 'aria-placeholder': labels.mind, 'aria-label': labels.mind }, start);
  const pictures = h('div', { class: 'pictures' });
  const submit = () => {
    if (box.text() || pictures.firstChild) onPost(box.text());
  };
  const post = pressable({ 'aria-label': labels.post, class: 'post' }, submit, h('span', {}, labels.post));
  const refresh = () => {
    if (box.text() || pictures.firstChild) post.removeAttribute('aria-disabled');
    else post.setAttribute('aria-disabled', 'true');
  };
  box.onText(refresh);
  refresh();
  const dialog = frame(box, pictures, post, onClose, refresh);
  const element = h('div', { class: 'layer' }, h('div', { class: 'shade' }), dialog);
  trapFocus(dialog, { root: document, onEscape: onClose, signal: life.signal });
  return {
    element,
    text: box.text,
    focus: box.focus,
    retire: () => {
      life.abort();
      element.hidden = true;
      element.setAttribute('aria-hidden', 'true');
    },
  };
}

function frame(box: LexicalBox, pictures: HTMLElement, post: HTMLElement, onClose: () => void, refresh: () => void): HTMLElement {
  const input = fileInput({}, (files) => {
    pictures.append(...files.map(preview));
    refresh();
  });
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, labels.mind);
  const hint = () => {
    placeholder.hidden = box.text() !== '';
  };
  box.onText(hint);
  hint();
  return h(
    'div',
    { role: 'dialog', 'aria-label': labels.create, class: 'dialog' },
    h(
      'div',
      { class: 'head' },
      h('h2', {}, labels.create),
      pressable({ 'aria-label': labels.close, class: 'close' }, onClose, '✕'),
    ),
    h(
      'form',
      { method: 'POST' },
      h(
        'div',
        { class: 'author' },
        h('span', { class: 'avatar', 'aria-hidden': 'true' }),
        h(
          'div',
          {},
          h('strong', {}, me.name),
          pressable({ 'aria-label': labels.privacy, class: 'privacy' }, () => undefined, labels.friends),
        ),
      ),
      h('div', { class: 'scroll' }, h('div', { class: 'writing' }, box.element, placeholder), pictures),
      h(
        'div',
        { class: 'foot' },
        h(
          'div',
          { class: 'tools' },
          h('span', {}, labels.add),
          pressable({ 'aria-label': labels.photo, class: 'tool' }, () => input.click(), '▣'),
          input,
        ),
        post,
      ),
    ),
  );
}
