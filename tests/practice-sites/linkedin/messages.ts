// Messages: a plain editable that the site reads by itself, as bubbles over other pages and as a page of their own.
import { attachment, fileInput } from '../page/attachment';
import { towardsWhom } from '../page/circumstance';
import { h } from '../page/element';
import { towards } from '../page/neighbours';
import { receive } from '../page/practice';
import { face, profileOf } from './faces';
import { enterSends } from './kinds';
import { labels } from './labels';
import { type Box, begin } from './open-box';

interface Correspondent {
  name: string;
  handle: string;
}

/** A bubble at the bottom of the page; one of them is minimised, with a box of its own that nobody sees. */
export function bubble(who: Correspondent, minimised: boolean, onClose: () => void): { element: HTMLElement; focus(): void } {
  const { element: form, focus } = messageForm();
  const element = h(
    'div',
    {
      class: `msg-overlay-conversation-bubble msg-convo-wrapper ${minimised ? 'msg-overlay-conversation-bubble--is-minimized' : ''}`,
      role: 'dialog',
      'aria-label': labels.conversationWith(who.name),
      tabindex: '-1',
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header' },
      face(who.name, false),
      h('h2', { class: 'msg-overlay-bubble-header__title' }, h('a', { href: profileOf(who) }, h('span', {}, who.name))),
      h('button', { type: 'button', 'aria-label': labels.closeConversation, class: 'tool close-bubble', onclick: onClose }, '✕'),
    ),
    h('div', { class: 'msg-overlay-conversation-bubble__content-wrapper', hidden: minimised }, said(who), form),
  );
  return { element, focus };
}

/** The list at the foot of every page, from which a conversation that was closed is opened again. */
export const conversations = ({ name }: Correspondent, onOpen: () => void): HTMLElement =>
  h(
    'div',
    { class: 'msg-overlay-list-bubble' },
    h('button', { type: 'button', class: 'tool open-bubble', onclick: onOpen }, face(name, false), name),
  );

/** The page at `/messaging/`: a list of conversations, of which the first is open. */
export function messagingPage(): HTMLElement {
  const whom = towards[towardsWhom];
  const { element: form } = messageForm();
  return h(
    'div',
    { class: 'card messaging' },
    h(
      'ul',
      { class: 'msg-conversations-container__conversations-list' },
      ...['Idris Penhale', 'Tegan Marlowe'].map((name) => h('li', {}, h('h3', {}, name), h('p', { class: 'quiet' }, '…'))),
    ),
    h(
      'div',
      { class: 'msg-convo-wrapper msg-thread' },
      h(
        'div',
        { class: 'msg-title-bar' },
        h(
          'a',
          { href: profileOf(whom), class: 'msg-thread__link-to-profile' },
          h('h2', { class: 'msg-entity-lockup__entity-title' }, whom.name),
        ),
      ),
      said(whom),
      form,
    ),
  );
}

const said = (who: Correspondent): HTMLElement =>
  h(
    'ul',
    { class: 'msg-s-message-list' },
    h('li', {}, h('a', { href: '/in/ana-novak/' }, 'Ana Novak'), h('p', { class: 'msg-s-event__content' }, 'Thank you.')),
    h('li', {}, h('a', { href: profileOf(who) }, who.name), h('p', { class: 'msg-s-event__content' }, 'See you there!')),
  );

function messageForm(): { element: HTMLElement; focus(): void } {
  const pictures = h('div', { class: 'msg-attachments' });
  let field = makeField('');
  const text = () => linesOf(field).join('\n');
  const send = sendButton(submit);
  const refresh = () => {
    send.disabled = text().trim() === '' && pictures.firstChild === null;
  };
  function makeField(start: string): HTMLElement {
    const lines = start.split('\n').map((line) => h('p', {}, line || h('br')));
    const made = h(
      'div',
      {
        class: 'msg-form__contenteditable',
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': labels.writeMessage,
        'data-placeholder': labels.writeMessage,
        oninput: () => refresh(),
        onkeydown: onKey,
      },
      ...lines,
    );
    return made;
  }
  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
    const sends = event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey);
    if (!sends) return;
    event.preventDefault();
    submit();
  }
  function submit(): void {
    const sent = text();
    if (sent.trim() === '') return;
    send.disabled = true;
    receive(sent, () => swap(''));
  }
  function swap(start: string): void {
    const had = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
    const next = makeField(start);
    field.replaceWith(next);
    field = next;
    pictures.replaceChildren();
    refresh();
    if (had) focus();
  }
  function focus(): void {
    field.focus();
    const last = field.lastElementChild ?? field;
    getSelection()?.setPosition(last, last.textContent === '' ? 0 : last.childNodes.length);
  }
  const box: Box = { text, rebuild: () => swap(text()) };
  const input = fileInput({}, (files) => {
    pictures.append(...files.map(attachment));
    refresh();
  });
  const element = formFrame(field, pictures, input, send);
  element.addEventListener('focusin', () => begin(box));
  return { element, focus };
}

/** Browsers leave words without a paragraph once everything was deleted. */
function linesOf(field: HTMLElement): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const node of field.childNodes) {
    const isLine = node instanceof HTMLElement && /^(P|DIV)$/.test(node.tagName);
    const words = (node.textContent ?? '').replaceAll('\u00A0', ' ');
    if (isLine || !isOpen) lines.push(words);
    else lines.push((lines.pop() ?? '') + words);
    isOpen = !isLine && node.nodeName !== 'BR';
  }
  return lines;
}

function formFrame(field: HTMLElement, pictures: HTMLElement, input: HTMLInputElement, send: HTMLElement): HTMLElement {
  return h(
    'form',
    { class: 'msg-form', onsubmit: (event) => event.preventDefault() },
    h('div', { class: 'msg-form__msg-content-container' }, h('div', { class: 'msg-form__message-texteditor' }, field), pictures),
    h(
      'footer',
      { class: 'msg-form__footer' },
      h(
        'div',
        { class: 'msg-form__left-actions' },
        h('button', { type: 'button', 'aria-label': labels.attach, class: 'tool', onclick: () => input.click() }, '▣'),
        input,
      ),
      h(
        'div',
        { class: 'msg-form__right-actions' },
        ...(enterSends ? [h('div', { class: 'msg-form__hint-text quiet' }, labels.pressEnter)] : [send]),
        h('button', { type: 'button', 'aria-label': labels.sendOptions, class: 'msg-form__send-toggle tool' }, '⋯'),
      ),
    ),
  );
}

const sendButton = (press: () => void): HTMLButtonElement =>
  h('button', { type: 'submit', class: 'msg-form__send-button artdeco-button', disabled: true, onclick: press }, labels.send);
