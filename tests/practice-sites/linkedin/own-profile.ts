// The own profile, and the dialogs in which headline and About are edited.
import { variant } from '../page/circumstance';
import { trapFocus } from '../page/dialog';
import { h } from '../page/element';
import { me, neighbours } from '../page/neighbours';
import { receive } from '../page/practice';
import { face } from './faces';
import { isOlder } from './kinds';
import { labels } from './labels';
import { begin, leave } from './open-box';
import type { EditorBox, Wish } from './quill-box';
import { tiptapBox } from './tiptap-box';

const bio = variant('bio') ?? '';

export function ownProfilePage(): HTMLElement[] {
  const update = neighbours[0];
  return [
    h(
      'section',
      { class: 'card top-card' },
      face(me.name, false),
      h('h1', { class: 'name' }, me.name),
      h('p', { class: 'text-body-medium' }, 'Teacher, reader, runner'),
      pencil('/in/ana-novak/edit/forms/intro/new/', labels.editIntro, 'edit-intro', () => edit('headline')),
    ),
    h(
      'section',
      { class: 'card about' },
      h('div', { id: 'about' }),
      h('h2', {}, labels.about),
      h('p', { 'data-testid': 'expandable-text-box' }, bio),
      pencil('/in/ana-novak/edit/forms/summary/new/', labels.editAbout, 'edit-about', () => edit('about')),
    ),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, labels.activity),
      h('ul', {}, h('li', {}, update ? `${update.text} Views my own.` : '')),
    ),
  ];
}

function pencil(href: string, label: string, kind: string, open: () => void): HTMLElement {
  const press = (event: Event) => {
    event.preventDefault();
    open();
  };
  return h('a', { href, 'aria-label': label, class: `tool ${kind}`, onclick: press }, '✎');
}

/** LinkedIn keeps its dialogs at the end of the body; on the older pages About is a textarea. */
function edit(what: 'headline' | 'about'): void {
  const life = new AbortController();
  const close = () => {
    life.abort();
    leave(box);
    layer.remove();
  };
  const save = h(
    'button',
    { type: 'button', class: 'artdeco-button save', disabled: true, onclick: submit },
    h('span', {}, labels.save),
  );
  const wish: Wish = {
    label: labels[what],
    placeholder: '',
    onText: () => {
      save.disabled = false;
    },
  };
  const field = what === 'about' && isOlder ? textareaBox(wish) : tiptapBox(wish);
  const box = { text: field.text, rebuild: field.renew };
  function submit(): void {
    save.disabled = true;
    receive(field.text(), close);
  }
  const name = h('label', {}, labels.firstName, h('input', { type: 'text', value: 'Ana' }));
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': what === 'about' ? labels.editAbout : labels.editIntro,
      class: 'share-box edit-dialog',
      tabindex: '-1',
    },
    h('button', { type: 'button', 'aria-label': labels.dismiss, class: 'dismiss', onclick: close }, '✕'),
    h('div', { class: 'form' }, ...(what === 'headline' ? [name] : []), h('div', { class: 'field' }, field.element)),
    h('div', { class: 'share-box_actions' }, save),
  );
  const layer = h('div', { class: 'artdeco-modal-overlay' }, dialog);
  trapFocus(dialog, { root: document, onEscape: close, signal: life.signal });
  document.body.append(layer);
  begin(box);
  field.focus();
}

function textareaBox({ label, onText }: Wish): EditorBox {
  const element = h('div', {});
  const make = (start: string) => {
    const made = h('textarea', {
      id: 'gai-text-form-component-profileEditFormElement-SUMMARY-profile-summary',
      'aria-label': label,
      oninput: onText,
    });
    made.value = start;
    element.replaceChildren(made);
    return made;
  };
  let field = make('');
  return {
    element,
    text: () => field.value,
    focus: () => field.focus(),
    renew() {
      const had = document.activeElement === field;
      field = make(field.value);
      if (had) field.focus();
    },
    close: () => element.replaceChildren(),
  };
}
