// Facebook's dialogs to write in: "Create post", a page's with Next and settings before Post, "Edit post", and a share.
import { trapFocus } from '../page/dialog';
import { h, pressable } from '../page/element';
import { labels } from './labels';
import { begin, leave, type OpenBox } from './open-box';
import { type PostForm, postForm } from './post-form';

export interface PostDialog {
  element: HTMLElement;
  text(): string;
  focus(): void;
  /** Hides it for good; as on the site, its node stays. */
  retire(): void;
}

export interface PostDialogWish {
  title: string;
  label: string;
  /** What the button says that sends. */
  button: string;
  start?: string;
  /** Goes through a page of settings before it is sent. */
  hasSettings?: boolean;
  shared?: () => HTMLElement;
  onClose(): void;
  onPost(text: string): void;
}

export function postDialog(wish: PostDialogWish): PostDialog {
  const { title, label, button, start = '', hasSettings = false, shared, onClose, onPost } = wish;
  const life = new AbortController();
  const body = h('div', { class: 'body' });
  const heading = h('h2', {}, title);
  let form: PostForm;
  let open: OpenBox | null = null;
  const submit = () => {
    if (form.box.text() || form.pictures.firstChild || shared) onPost(form.box.text());
  };
  const toSettings = () => {
    heading.textContent = labels.settings;
    form.element.hidden = true;
    body.append(settings(submit, toForm));
  };
  const toForm = () => {
    heading.textContent = title;
    body.querySelector('.settings')?.remove();
    form.element.hidden = false;
    form.box.focus();
  };
  const build = (text: string, pictures: readonly Node[]) => {
    const onButton = hasSettings ? toSettings : submit;
    const words = hasSettings ? labels.next : button;
    form = postForm({ label, button: words, start: text, pictures, onButton, ...(shared && { shared: shared() }) });
    body.replaceChildren(form.element);
    const { box } = form;
    open = { element: box.element, text: box.text, rebuild };
    box.element.addEventListener('focusin', () => open && begin(open));
  };
  const rebuild = () => {
    const hadFocus = document.activeElement === form.box.element;
    build(form.box.text(), [...form.pictures.childNodes]);
    if (open) begin(open);
    if (hadFocus) form.box.focus();
  };
  build(start, []);
  const close = pressable({ 'aria-label': labels.close, class: 'close' }, onClose, '✕');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': title, class: 'dialog' },
    h('div', { class: 'head' }, heading, close),
    body,
  );
  const element = h('div', { class: 'layer' }, h('div', { class: 'shade' }), dialog);
  trapFocus(dialog, { root: document, onEscape: onClose, signal: life.signal });
  return {
    element,
    text: () => form.box.text(),
    focus: () => form.box.focus(),
    retire: () => {
      life.abort();
      leave(open);
      element.hidden = true;
      element.setAttribute('aria-hidden', 'true');
    },
  };
}

const settings = (send: () => void, back: () => void): HTMLElement =>
  h(
    'div',
    { class: 'settings' },
    pressable({ 'aria-label': labels.back, class: 'tool' }, back, '←'),
    pressable({ class: 'row' }, () => undefined, labels.schedule),
    pressable({ 'aria-label': labels.post, class: 'post final' }, send, h('span', {}, labels.post)),
  );
