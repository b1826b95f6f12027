// The invitation dialog in the shadow root: sent without a note, or with one that is written in a textarea.
import { trapFocus } from '../page/dialog';
import { h } from '../page/element';
import { done, receive } from '../page/practice';
import { labels } from './labels';
import { begin, leave } from './open-box';

export function inviteDialog(root: ShadowRoot, name: string, onSent: () => void): void {
  const life = new AbortController();
  const body = h('div', { class: 'artdeco-modal__content' });
  const actions = h('div', { class: 'artdeco-modal__actionbar share-box_actions' });
  const dialog = h(
    'div',
    {
      class: 'artdeco-modal send-invite share-box',
      role: 'dialog',
      'data-test-modal': '',
      'aria-labelledby': 'send-invite-modal',
      tabindex: '-1',
    },
    h('button', { type: 'button', 'aria-label': labels.dismiss, class: 'dismiss', onclick: close }, '✕'),
    h('h2', { id: 'send-invite-modal' }, labels.askNote),
    body,
    actions,
  );
  const layer = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': '' }, dialog);
  const [before, after] = labels.personal;
  const personal = () => h('p', {}, before ?? '', h('strong', {}, name), after ?? '');
  body.append(personal());
  const send = () => {
    done('connect', name);
    close();
    onSent();
  };
  const bare = { 'aria-label': labels.sendBare, class: 'artdeco-button artdeco-button--primary send-bare', onclick: send };
  const noted = { 'aria-label': labels.addNote, class: 'plain add-note', onclick: addNote };
  actions.append(button(noted, labels.addNote), button(bare, labels.sendBare));
  function addNote(): void {
    const { element, row } = note((text) => receive(text, close), close);
    body.replaceChildren(personal(), element);
    actions.replaceChildren(...row);
    body.querySelector('textarea')?.focus();
  }
  function close(): void {
    life.abort();
    layer.remove();
  }
  trapFocus(dialog, { root, onEscape: close, signal: life.signal });
  root.append(layer);
  dialog.focus();
}

const button = (attributes: Record<string, string | boolean | ((event: Event) => void)>, words: string): HTMLButtonElement =>
  h('button', { type: 'button', ...attributes }, h('span', { class: 'artdeco-button__text' }, words));

function note(onSend: (text: string) => void, onCancel: () => void): { element: HTMLElement; row: HTMLElement[] } {
  let field = makeField('');
  const send = button(
    { 'aria-label': labels.sendInvite, class: 'artdeco-button artdeco-button--primary send-note', disabled: true },
    labels.send,
  );
  function makeField(start: string): HTMLTextAreaElement {
    const made = h('textarea', {
      id: 'custom-message',
      name: 'message',
      class: 'connect-button-send-invite__custom-message',
      placeholder: labels.noteHint,
      maxlength: '300',
      oninput: () => {
        send.disabled = field.value.trim() === '';
      },
      onfocus: () => begin(box),
    });
    made.value = start;
    return made;
  }
  const box = {
    text: () => field.value,
    rebuild() {
      const had = (field.getRootNode() as ShadowRoot).activeElement === field;
      const next = makeField(field.value);
      field.replaceWith(next);
      field = next;
      if (had) next.focus();
    },
  };
  send.addEventListener('click', () => {
    send.disabled = true;
    onSend(field.value);
    setTimeout(() => leave(box), 200);
  });
  const cancel = button({ class: 'plain', onclick: onCancel }, labels.cancel);
  return { element: h('div', { class: 'note' }, field), row: [cancel, send] };
}
