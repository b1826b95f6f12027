// What is inside a dialog to write in: the author's line, Lexical, pictures, tools, and a button of words that wakes late and is then another node.
import { attachment, fileInput } from '../page/attachment';
import { h, pressable } from '../page/element';
import { type LexicalBox, lexicalBox } from '../page/lexical-box';
import { labels } from './labels';
import { acting, face } from './people';

export interface FormWish {
  readonly label: string;
  readonly button: string;
  readonly start: string;
  /** What was chosen before the nodes were replaced. */
  readonly pictures: readonly Node[];
  /** What is shared, below the words. */
  readonly shared?: HTMLElement;
  onButton(): void;
}

export interface PostForm {
  readonly element: HTMLFormElement;
  readonly box: LexicalBox;
  readonly pictures: HTMLElement;
}

/** How long the site takes to notice that there is something to send. */
const NOTICING_MS = 60;

export function postForm({ label, button, start, pictures: chosen, shared, onButton }: FormWish): PostForm {
  const box = lexicalBox({ 'aria-placeholder': label, 'aria-label': label }, start);
  const pictures = h('div', { class: 'pictures' }, ...chosen);
  const foot = h('div', { class: 'foot' });
  let isAwake: boolean | null = null;
  const refresh = () => {
    const now = shared !== undefined || box.text() !== '' || pictures.firstChild !== null;
    if (now === isAwake) return;
    isAwake = now;
    const state = now ? {} : { 'aria-disabled': 'true' };
    foot.replaceChildren(pressable({ 'aria-label': button, class: 'post', ...state }, onButton, h('span', {}, button)));
  };
  box.onText(() => setTimeout(refresh, NOTICING_MS));
  refresh();
  const input = fileInput({ multiple: '' }, (files) => {
    pictures.append(...files.map(attachment));
    refresh();
  });
  const element = h(
    'form',
    { method: 'POST' },
    author(),
    h(
      'div',
      { class: 'scroll' },
      h('div', { class: 'writing' }, box.element, placeholderOf(box, label)),
      pictures,
      ...(shared ? [shared] : []),
    ),
    ...(shared ? [] : [tools(input)]),
    foot,
  );
  return { element, box, pictures };
}

const author = (): HTMLElement =>
  h(
    'div',
    { class: 'author' },
    face(acting.name),
    h(
      'div',
      {},
      h('strong', {}, acting.name),
      pressable({ 'aria-label': labels.privacy, class: 'privacy' }, () => undefined, labels.friends),
    ),
  );

const tools = (input: HTMLInputElement): HTMLElement =>
  h(
    'div',
    { class: 'tools' },
    h('span', {}, labels.add),
    pressable({ 'aria-label': labels.photo, class: 'tool' }, () => input.click(), '▣'),
    pressable({ 'aria-label': labels.emoji, class: 'tool' }, () => undefined, '☺'),
    input,
  );

function placeholderOf(box: LexicalBox, label: string): HTMLElement {
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, label);
  const hint = () => {
    placeholder.hidden = box.text() !== '';
  };
  box.onText(hint);
  hint();
  return placeholder;
}
