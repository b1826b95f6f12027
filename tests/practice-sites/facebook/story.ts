// A post in the feed or in a dialog: whose it is, what can be done with it, its comments, and a box for one more.
import { h, pressable } from '../page/element';
import { done, receive } from '../page/practice';
import { labels, named } from './labels';
import { closeLayer, openDialog } from './layers';
import { acting, face, linkTo, other, type Somebody } from './people';
import { picture } from './picture';
import { shareMenu } from './share';
import { wordBox } from './word-box';

export interface Post {
  readonly author: Somebody;
  readonly when: string;
  readonly text: string;
  readonly isPictured?: boolean;
  /** Who has commented. */
  readonly commenters?: readonly Somebody[];
}

export function story(post: Post, onComment?: () => void): HTMLElement {
  const { author, text, commenters = [] } = post;
  const box = wordBox({ kind: 'comment', label: named(labels.commentAs, acting.name) });
  const words = h('p', { dir: 'auto' }, text);
  return h(
    'div',
    { role: 'article', class: 'card story' },
    head(post, words),
    words,
    ...(post.isPictured ? [picture()] : []),
    h(
      'div',
      { class: 'bar' },
      pressable({ 'aria-label': labels.like, class: 'do' }, () => undefined, labels.like),
      pressable({ 'aria-label': labels.comment, class: 'do discuss' }, onComment ?? (() => box.focus()), labels.comment),
      pressable({ 'aria-label': labels.share, class: 'do share' }, () => shareMenu(author, () => preview(post)), labels.share),
    ),
    h('div', { class: 'comments' }, ...commenters.map(comment)),
    box.element,
  );
}

function head({ author, when }: Post, words: HTMLElement): HTMLElement {
  const isMine = author.name === acting.name;
  const follow = pressable(
    { class: 'follow' },
    () => {
      done('follow', author.name);
      follow.replaceChildren(labels.following);
    },
    labels.follow,
  );
  const edit = pressable({ class: 'edit-post' }, () => editPost(words), labels.edit);
  const audience = face(labels.sharedWith, 12);
  return h(
    'div',
    { class: 'top' },
    face(author.name),
    h('div', {}, h('h3', {}, linkTo(author)), h('span', { class: 'when' }, when, ' · ', audience)),
    isMine ? edit : follow,
  );
}

function editPost(words: HTMLElement): void {
  openDialog({
    title: labels.editPost,
    label: labels.mind,
    button: labels.save,
    start: words.textContent,
    onPost: (text) =>
      receive(text, () => {
        words.textContent = text;
        closeLayer();
      }),
  });
}

/** Without what can be done with it, as below the words of a share. */
const preview = ({ author, text, isPictured }: Post): HTMLElement =>
  h(
    'div',
    { role: 'article', class: 'preview' },
    h('h4', {}, linkTo(author)),
    h('p', { dir: 'auto' }, text),
    ...(isPictured ? [picture()] : []),
  );

function comment(author: Somebody): HTMLElement {
  const words = h('div', { dir: 'auto', class: 'said' }, author === other ? 'Was it very cold?' : 'Lovely to read.');
  const answers = h('div', { class: 'answers' });
  const reply = () => {
    const box = wordBox({
      kind: 'reply',
      label: named(labels.replyTo, author.name),
      onSent: () => box.element.remove(),
      onEscape: () => box.element.remove(),
    });
    answers.replaceChildren(box.element);
    box.focus();
  };
  const edit = () => {
    const box = wordBox({
      kind: 'edit',
      label: labels.editComment,
      start: words.textContent,
      onSent: (text) => box.element.replaceWith(h('div', { class: 'said' }, text)),
      onEscape: () => box.element.replaceWith(words),
    });
    words.replaceWith(box.element);
    box.focus();
  };
  const isMine = author.name === acting.name;
  return h(
    'div',
    { class: 'thread' },
    h(
      'div',
      { role: 'article', 'aria-label': named(labels.commentBy, author.name), class: isMine ? 'one mine' : 'one' },
      face(author.name, 30),
      h('div', {}, linkTo(author), words),
    ),
    h(
      'div',
      { class: 'acts' },
      pressable({ class: 'do' }, () => undefined, labels.like),
      pressable({ class: 'do reply' }, reply, labels.reply),
      ...(isMine ? [pressable({ class: 'do edit-comment' }, edit, labels.edit)] : []),
    ),
    answers,
  );
}
