// Comment and reply boxes: TipTap on the newer pages, Quill on the older ones. The button that sends comes late and is replaced.
import { attachment, fileInput } from '../page/attachment';
import { h } from '../page/element';
import { receive } from '../page/practice';
import { acting, face } from './faces';
import { isOlder } from './kinds';
import { labels } from './labels';
import { type Box, begin, leave } from './open-box';
import { quillBox } from './quill-box';
import { tiptapBox } from './tiptap-box';

export interface CommentWish {
  kind: 'comment' | 'reply' | 'edit';
  /** Of what is answered. */
  urn: string;
  start?: string;
  onSent(text: string): void;
}

export interface CommentBox extends Box {
  element: HTMLElement;
  focus(): void;
}

const NOTICING_MS = 120;

export function commentBox({ kind, urn, start = '', onSent }: CommentWish): CommentBox {
  const words = kind === 'reply' ? labels.reply : kind === 'edit' ? labels.saveChanges : labels.comment;
  const row = h('div', { class: 'submit-row' });
  const pictures = h('div', { class: 'pictures' });
  let noticing = 0;
  const notice = () => {
    clearTimeout(noticing);
    noticing = window.setTimeout(refresh, NOTICING_MS);
  };
  const editor = (isOlder ? quillBox : tiptapBox)({
    label: labels.commentEditor,
    placeholder: kind === 'reply' ? labels.addReply : labels.addComment,
    start,
    onText: notice,
    onKey: (event) => {
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (sends) submit();
      return sends;
    },
  });
  function submit(): void {
    const sent = editor.text();
    if (sent.trim() === '') return;
    row.replaceChildren();
    receive(sent, () => {
      leave(box);
      onSent(sent);
    });
  }
  function refresh(): void {
    const ready = editor.text().trim() !== '' || pictures.firstChild !== null;
    if (ready !== row.hasChildNodes()) row.replaceChildren(...(ready ? submitButtons(words, kind, submit) : []));
  }
  const input = fileInput({}, (files) => {
    pictures.append(...files.map(attachment));
    notice();
  });
  const parts = { editor: editor.element, tools: tools(input), pictures, row };
  const element = isOlder ? olderFrame(parts, kind) : newerFrame(parts, kind, urn);
  const box: CommentBox = {
    element,
    text: editor.text,
    focus: editor.focus,
    rebuild() {
      editor.renew();
      row.replaceChildren();
      refresh();
    },
  };
  refresh();
  element.addEventListener('focusin', () => begin(box));
  return box;
}

interface Parts {
  editor: HTMLElement;
  tools: HTMLElement[];
  pictures: HTMLElement;
  row: HTMLElement;
}

const newerFrame = ({ editor, tools, pictures, row }: Parts, kind: string, urn: string): HTMLElement =>
  h(
    'div',
    { componentkey: `commentBox-${urn}`, class: `comment-box ${kind}-box` },
    face(acting.name, acting.isPage),
    h('div', { class: 'grow' }, h('div', { class: 'field' }, editor, h('div', { class: 'tools' }, ...tools)), pictures, row),
  );

const olderFrame = ({ editor, tools, pictures, row }: Parts, kind: string): HTMLElement =>
  h(
    'div',
    { class: `comments-comment-box comments-comment-box--cr comment-box ${kind}-box` },
    face(acting.name, acting.isPage),
    h(
      'form',
      { class: 'comments-comment-box__form grow', onsubmit: (event) => event.preventDefault() },
      h(
        'div',
        { class: 'comments-comment-texteditor field' },
        h('div', { class: 'editor-content ql-container' }, editor),
        h('div', { class: 'tools comments-comment-box__detour-container' }, ...tools),
      ),
      pictures,
      row,
    ),
  );

const tools = (input: HTMLInputElement): HTMLElement[] => [
  h('button', { type: 'button', 'aria-label': labels.emoji, class: 'tool' }, '☺'),
  h('button', { type: 'button', 'aria-label': labels.photo, class: 'tool', onclick: () => input.click() }, '▣'),
  input,
];

/** Without a name of its own for screen readers; while a comment is edited there is a way back beside it. */
function submitButtons(words: string, kind: CommentWish['kind'], press: () => void): HTMLElement[] {
  const send = h(
    'button',
    {
      type: 'button',
      class: `submit artdeco-button ${isOlder ? 'comments-comment-box__submit-button artdeco-button--primary' : ''}`,
      onclick: press,
    },
    h('span', {}, words),
  );
  return kind === 'edit' ? [send, h('button', { type: 'button', class: 'plain' }, h('span', {}, labels.cancel))] : [send];
}
