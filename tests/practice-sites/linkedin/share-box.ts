// LinkedIn's share box: Quill inside a shadow root, and a Post button that is enabled late and replaced whenever its state changes.
import { attachment, fileInput } from '../page/attachment';
import { trapFocus } from '../page/dialog';
import { h } from '../page/element';
import { face } from './faces';
import { labels } from './labels';
import type { Box } from './open-box';
import { quillBox } from './quill-box';

export interface ShareBox extends Box {
  element: HTMLElement;
  focus(): void;
  close(): void;
}

export interface ShareBoxWish {
  /** Whose post it will be. */
  author: { name: string; isPage: boolean };
  /** The words of a post that is edited. */
  start?: string;
  /** The update that is passed on with words. */
  reposted?: HTMLElement;
  onClose(): void;
  onPost(text: string): void;
}

/** How long the site takes to notice that there is something to post. */
const NOTICING_MS = 120;

export function shareBox(root: ShadowRoot, { author, start, reposted, onClose, onPost }: ShareBoxWish): ShareBox {
  const life = new AbortController();
  const pictures = h('div', { class: 'pictures' });
  const caption = start === undefined ? labels.post : labels.save;
  let noticing = 0;
  const notice = () => {
    clearTimeout(noticing);
    noticing = window.setTimeout(refresh, NOTICING_MS);
  };
  const writing = quillBox({
    label: labels.editor,
    placeholder: labels.ask,
    ...(start !== undefined && { start }),
    onText: notice,
    onKey: (event) => {
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (sends && !button.disabled) button.click();
      return sends;
    },
  });

  let button = postButton(caption, reposted !== undefined, submit);
  const setButton = (next: HTMLButtonElement) => {
    button.replaceWith(next);
    button = next;
  };
  function submit(): void {
    const sent = writing.text();
    setButton(postButton(caption, false, () => undefined));
    setTimeout(() => !life.signal.aborted && onPost(sent), NOTICING_MS);
  }
  function refresh(): void {
    const ready = writing.text().trim() !== '' || pictures.firstChild !== null || reposted !== undefined;
    if (ready === button.disabled) setButton(postButton(caption, ready, submit));
  }

  const input = fileInput({ id: 'media-editor-file-selector__file-input' }, (files) => {
    pictures.append(...files.map(attachment));
    notice();
  });
  const below = reposted ? [reposted] : [];
  const dialog = frame({ author, content: [writing.element, pictures, ...below], input, post: button, onClose });
  trapFocus(dialog, { root, onEscape: onClose, onOutside: onClose, signal: life.signal });
  const element = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': '' }, dialog);
  return {
    element,
    text: writing.text,
    focus: writing.focus,
    rebuild() {
      writing.renew();
      setButton(postButton(caption, !button.disabled, submit));
    },
    close: () => {
      life.abort();
      clearTimeout(noticing);
      element.remove();
    },
  };
}

const postButton = (caption: string, enabled: boolean, press: () => void): HTMLButtonElement =>
  h(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button', disabled: !enabled, onclick: press },
    h('span', { class: 'artdeco-button__text' }, caption),
  );

interface Frame {
  author: { name: string; isPage: boolean };
  content: HTMLElement[];
  input: HTMLInputElement;
  post: HTMLElement;
  onClose: () => void;
}

function frame({ author, content: [writing, ...attached], input, post, onClose }: Frame): HTMLElement {
  return h(
    'div',
    {
      'data-test-modal-id': 'sharebox',
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'share-box',
      tabindex: '-1',
    },
    h('button', { type: 'button', 'aria-label': labels.dismiss, class: 'dismiss', onclick: onClose }, '✕'),
    h(
      'div',
      { id: 'share-to-linkedin-modal__header' },
      h(
        'button',
        { type: 'button', class: 'share-unified-settings-entry-button author' },
        face(author.name, author.isPage),
        h('div', {}, h('strong', {}, author.name), h('div', { class: 'quiet' }, labels.anyone)),
      ),
    ),
    h(
      'div',
      { class: 'share-creation-state__editor-container' },
      h('div', { class: 'editor-content ql-container' }, writing ?? ''),
      ...attached,
    ),
    h(
      'div',
      { class: 'share-creation-state__footer' },
      h(
        'div',
        { class: 'share-creation-state__additional-toolbar' },
        h('button', { type: 'button', 'aria-label': labels.media, class: 'tool', onclick: () => input.click() }, '▣'),
        input,
      ),
      h(
        'div',
        { class: 'share-box_actions' },
        h(
          'button',
          { type: 'button', 'aria-label': labels.schedule, class: 'tool schedule share-actions__scheduled-post-action' },
          '◷',
        ),
        post,
      ),
    ),
  );
}
