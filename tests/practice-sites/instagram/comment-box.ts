// The comment box under a post: Enter or Post sends, and Post is not there before something is written.
import { h, pressable } from '../page/element';
import { receive } from '../page/practice';
import { labels } from './labels';
import { iconButton, type Person } from './pieces';
import { reactWriting } from './writing-box';

export interface CommentBox {
  readonly element: HTMLElement;
  /** Begins an answer to a comment. */
  answer(person: Person): void;
  focus(): void;
}

/** A comment that is sent empties the box after a moment, as the site waits for its server. */
export function commentBox(): CommentBox {
  const send = () => {
    if (box.text().trim() !== '') receive(box.text(), () => box.set(''));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const box = reactWriting(labels.comment, { attributes: { autocomplete: 'off', rows: '1' }, key });
  const end = h('div', { class: 'end' });
  box.onText((text) => end.replaceChildren(...(text.trim() === '' ? [] : [pressable({ class: 'send' }, send, labels.post)])));
  const row = h('div', { class: 'form-row' }, box.element, end, iconButton('smile', labels.emoji));
  const form = h('form', { method: 'POST', class: 'comment' }, row);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: h('section', {}, h('div', {}, form)),
    answer({ handle }) {
      box.set(`@${handle} `);
      box.focus();
    },
    focus: () => box.focus(),
  };
}
