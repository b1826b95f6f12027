// A box for a word to something: a comment, a reply, a comment edited, or a message. Bare Enter sends; what else sends comes and goes.
import { attachment, fileInput } from '../page/attachment';
import { h, pressable } from '../page/element';
import { type LexicalBox, lexicalBox } from '../page/lexical-box';
import { receive } from '../page/practice';
import { labels } from './labels';
import { begin, leave, type OpenBox } from './open-box';
import { acting, face } from './people';

export interface WordWish {
  readonly kind: 'comment' | 'reply' | 'edit' | 'message';
  readonly label: string;
  readonly placeholder?: string;
  readonly start?: string;
  onSent?(text: string): void;
  onEscape?(): void;
}

export interface WordBox {
  readonly element: HTMLElement;
  focus(): void;
}

export function wordBox(wish: WordWish): WordBox {
  const { kind, onSent, onEscape } = wish;
  const element = h(kind === 'message' ? 'div' : 'form', {
    role: kind === 'message' ? 'group' : 'presentation',
    class: `comment ${kind}-box`,
  });
  let box: LexicalBox;
  let open: OpenBox | null = null;
  const pictures = h('div', { class: 'pictures' });
  const send = () => {
    const sent = box.text();
    if (!sent && !pictures.firstChild) return;
    receive(sent, () => {
      leave(open);
      box.set('');
      pictures.replaceChildren();
      onSent?.(sent);
    });
  };
  const build = (text: string) => {
    box = lexicalBox({ 'aria-label': wish.label, 'aria-placeholder': wish.placeholder ?? wish.label }, text);
    open = { element: box.element, text: box.text, rebuild };
    listen(box.element, send, onEscape);
    for (const type of ['focusin', 'mousedown']) box.element.addEventListener(type, () => open && begin(open));
    element.replaceChildren(...rowOf(kind, box, pictures, send));
  };
  const rebuild = () => {
    const hadFocus = document.activeElement === box.element;
    build(box.text());
    if (open) begin(open);
    if (hadFocus) box.focus();
  };
  build(wish.start ?? '');
  element.addEventListener('submit', (event) => event.preventDefault());
  return { element, focus: () => box.focus() };
}

function listen(element: HTMLElement, send: () => void, onEscape?: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onEscape) {
      event.stopPropagation();
      return onEscape();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  };
  element.addEventListener('keydown', onKey, { capture: true });
}

function rowOf(kind: WordWish['kind'], box: LexicalBox, pictures: HTMLElement, send: () => void): (Element | string)[] {
  const input = fileInput({}, (files) => {
    pictures.append(...files.map(attachment));
    box.focus();
  });
  const icon = (label: string, drawn: string, press: () => void = () => undefined) =>
    h('li', {}, pressable({ 'aria-label': label, class: 'icon' }, press, drawn));
  const icons = h(
    'ul',
    { class: 'icons' },
    icon(labels.emoji, '☺'),
    icon(labels.photo, '▣', () => input.click()),
    icon(labels.sticker, '◰'),
    input,
  );
  if (kind === 'message')
    return [icons, h('div', { class: 'field' }, h('div', { class: 'writing' }, box.element), pictures), thumbOrSend(box, send)];
  const sender = kind === 'comment' ? [lateSender(box, send)] : [];
  return [
    face(acting.name, 30),
    h(
      'div',
      { class: 'field' },
      h('div', { class: 'writing' }, box.element),
      h('div', { class: 'under' }, icons, ...sender),
      pictures,
    ),
  ];
}

/** There only once the box has the focus, and asleep until there are words. */
function lateSender(box: LexicalBox, send: () => void): HTMLElement {
  const place = h('div', { class: 'sender' });
  const refresh = () => {
    const isWanted = document.activeElement === box.element || box.text() !== '';
    const state = box.text() ? {} : { 'aria-disabled': 'true' };
    const button = () =>
      h(
        'div',
        { id: 'focused-state-composer-submit' },
        pressable({ 'aria-label': labels.send, class: 'send', ...state }, send, '➤'),
      );
    const looks = `${isWanted} ${box.text() !== ''}`;
    if (place.dataset.looks === looks) return;
    place.dataset.looks = looks;
    place.replaceChildren(...(isWanted ? [button()] : []));
  };
  box.onText(refresh);
  box.element.addEventListener('focusin', refresh);
  box.element.addEventListener('focusout', () => setTimeout(refresh));
  return place;
}

/** A thumb while there is nothing to send, and Send in its place when there is. */
function thumbOrSend(box: LexicalBox, send: () => void): HTMLElement {
  const place = h('div', { class: 'sender' });
  const refresh = () => {
    const hasWords = box.text() !== '';
    if (place.dataset.words === String(hasWords)) return;
    place.dataset.words = String(hasWords);
    place.replaceChildren(
      hasWords
        ? pressable({ 'aria-label': labels.sendMessage, class: 'send' }, send, '➤')
        : pressable({ 'aria-label': labels.thumb, class: 'thumb' }, () => receive('👍'), '👍'),
    );
  };
  box.onText(refresh);
  refresh();
  return place;
}
