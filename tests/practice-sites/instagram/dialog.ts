// Instagram's "Create new post": choose a picture, Next, Next, then the caption and Share, all in one dialog.
import { fileInput, preview } from '../page/attachment';
import { trapFocus } from '../page/dialog';
import { h, pressable } from '../page/element';
import { me } from '../page/neighbours';
import { type Caption, captionBox } from './caption';
import { labels } from './labels';

export interface CreateDialog {
  element: HTMLElement;
  /** `null` before the caption step. */
  text(): string | null;
  close(): void;
}

export interface CreateDialogEvents {
  onClose(): void;
  onShare(text: string): void;
}

export function createDialog({ onClose, onShare }: CreateDialogEvents): CreateDialog {
  const life = new AbortController();
  let caption: Caption | null = null;
  let picture: HTMLElement = h('div');
  const dialog = h('div', { role: 'dialog', 'aria-label': labels.create, class: 'dialog', tabindex: '-1' });
  const step = (title: string, actions: { back?: () => void; on?: [string, () => void] }, ...body: HTMLElement[]) =>
    dialog.replaceChildren(head(title, actions), h('div', { class: 'body' }, ...body));

  const choose = () => {
    const input = fileInput({}, ([file]) => {
      if (!file) return;
      picture = preview(file);
      crop();
    });
    step(
      labels.create,
      {},
      h('div', { class: 'choose' }, h('button', { type: 'button', onclick: () => input.click() }, labels.select)),
      input,
    );
  };
  const crop = () => step(labels.create, { back: choose, on: [labels.next, edit] }, h('div', { class: 'picture' }, picture));
  const edit = () => step(labels.edit, { back: crop, on: [labels.next, write] }, h('div', { class: 'picture' }, picture));
  const write = () => {
    const box = captionBox();
    caption = box;
    step(
      labels.create,
      { back: edit, on: [labels.share, () => onShare(box.text())] },
      h('div', { class: 'picture' }, picture),
      side(box),
    );
    box.focus();
  };

  choose();
  const element = h('div', { class: 'layer' }, h('div', { class: 'shade', onclick: onClose }), dialog, closeButton(onClose));
  trapFocus(dialog, { root: document, onEscape: onClose, signal: life.signal });
  return {
    element,
    text: () => caption?.text() ?? null,
    close: () => {
      life.abort();
      element.remove();
    },
  };
}

function head(title: string, { back, on }: { back?: () => void; on?: [string, () => void] }): HTMLElement {
  return h(
    'div',
    { class: 'head' },
    back ? h('div', { class: 'end' }, pressable({ class: 'back' }, back, labels.back)) : h('div', { class: 'end' }),
    h('h1', {}, title),
    h('div', { class: 'end right' }, ...(on ? [pressable({ class: 'on' }, on[1], on[0])] : [])),
  );
}

function side(box: Caption): HTMLElement {
  const counter = h('span', { class: 'counter' }, '0/2,200');
  box.onText((text) => {
    counter.textContent = `${text.length}/2,200`;
  });
  return h(
    'div',
    { class: 'side' },
    h('div', { class: 'author' }, h('span', { class: 'avatar', 'aria-hidden': 'true' }), h('strong', {}, me.handle)),
    box.element,
    h('div', { class: 'count' }, h('span', { 'aria-hidden': 'true' }, '☺'), counter),
    h('div', { class: 'row' }, h('span', {}, labels.location)),
  );
}

const closeButton = (onClose: () => void): HTMLElement =>
  h('div', { class: 'corner' }, pressable({ 'aria-label': labels.close }, onClose, '✕'));
