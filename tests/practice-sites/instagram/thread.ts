// A talk in private: Enter sends, Shift+Enter is a new line, and Send takes the place of the icons once something is written.
import { attachment, fileInput } from '../page/attachment';
import { h, pressable } from '../page/element';
import { neighbours } from '../page/neighbours';
import { receive, received } from '../page/practice';
import { labels } from './labels';
import { target } from './people';
import { faceOf, iconButton, linkTo } from './pieces';
import { goTo } from './way';
import { lexicalWriting } from './writing-box';

export function thread(): HTMLElement[] {
  const list = h(
    'div',
    { class: 'threads' },
    h('div', {}, h('input', { type: 'text', placeholder: labels.search, autocomplete: 'off', class: 'find' })),
    ...[target, ...neighbours].map((person, index) =>
      pressable({ class: 'choice' }, () => goTo(`/direct/t/${index + 1}/`), faceOf(person, '32'), h('span', {}, person.name)),
    ),
  );
  return [h('div', { class: 'direct' }, list, talk())];
}

function talk(): HTMLElement {
  const said = h('div', { class: 'said', role: 'grid' });
  const tell = () =>
    said.replaceChildren(
      h('div', { role: 'row', dir: 'auto' }, 'Hello!'),
      ...received().map((text) => h('div', { role: 'row', dir: 'auto', class: 'own' }, text)),
    );
  tell();
  return h(
    'section',
    { class: 'talk' },
    h(
      'div',
      { class: 'head-row' },
      linkTo(
        target,
        faceOf(target, '40'),
        h('div', {}, h('h2', {}, h('span', {}, target.name)), h('span', { class: 'quiet' }, target.handle)),
      ),
      iconButton('more', labels.more),
    ),
    said,
    composer(tell),
  );
}

function composer(tell: () => void): HTMLElement {
  const attached = h('div', { class: 'attachments' });
  const input = fileInput({}, (files) => attached.append(...files.map(attachment)));
  const end = h('div', { class: 'end' });
  const send = () => {
    if (box.text().trim() === '') return;
    receive(box.text(), () => {
      attached.replaceChildren();
      box.set('');
      tell();
    });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  };
  const box = lexicalWriting(labels.message, { key });
  const idle = [
    iconButton('repost', labels.voice),
    iconButton('save', labels.picture, () => input.click()),
    iconButton('like', labels.like),
  ];
  const settle = (text: string) =>
    end.replaceChildren(...(text.trim() === '' ? idle : [pressable({ class: 'send' }, send, labels.send)]));
  box.onText(settle);
  settle('');
  const row = h('div', { class: 'form-row' }, iconButton('smile', labels.emoji), box.element, end, input);
  return h('div', { class: 'message' }, attached, h('div', { class: 'pill' }, row));
}
