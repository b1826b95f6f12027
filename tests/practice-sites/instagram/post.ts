// A post: in the feed, and in a dialog with its comments beside the picture. Both have the same row of icons and a box of their own.
import { h, pressable } from '../page/element';
import { neighbours } from '../page/neighbours';
import { done } from '../page/practice';
import { commentBox } from './comment-box';
import { editCaption } from './create-dialog';
import { followButton } from './follow';
import { labels } from './labels';
import { openLayer } from './layer';
import { signedIn, target } from './people';
import { faceOf, iconButton, linkTo, type Person, wordButton } from './pieces';
import { shareDialog } from './share-dialog';

export interface Post {
  readonly author: Person;
  readonly when: string;
  readonly text: string;
}

export function inFeed(post: Post): HTMLElement {
  const box = commentBox();
  const open = () => openPost(post);
  return h(
    'article',
    post.author.handle === signedIn.handle ? { class: 'mine' } : {},
    h('div', { class: 'post' }, head(post), picture(post), icons(post, open)),
    h(
      'div',
      {},
      h(
        'div',
        {},
        pressable({ class: 'likes' }, () => undefined, labels.likes),
      ),
    ),
    h('p', {}, linkTo(post.author, post.author.handle), ` ${post.text}`),
    h('div', {}, pressable({ class: 'view-all' }, open, labels.viewAll)),
    box.element,
  );
}

function openPost(post: Post): void {
  const box = commentBox();
  const comments = [target, ...neighbours].map((by, index) =>
    commentOf(by, neighbours[index % neighbours.length]?.text ?? '', box.answer),
  );
  const side = h(
    'div',
    { class: 'side' },
    head(post),
    h(
      'ul',
      { class: 'comments' },
      h('li', {}, linkTo(post.author, post.author.handle), h('span', {}, ` ${post.text}`)),
      ...comments,
    ),
    icons(post, box.focus),
    box.element,
  );
  openLayer({ label: post.author.handle, kind: 'post-dialog' }, h('article', { class: 'body' }, picture(post), side));
}

const commentOf = (by: Person, text: string, answer: (to: Person) => void): HTMLElement =>
  h(
    'li',
    { class: 'one-comment' },
    h(
      'div',
      { class: 'row' },
      linkTo(by, faceOf(by)),
      h('div', {}, linkTo(by, by.handle), h('span', { dir: 'auto' }, ` ${text}`)),
    ),
    h(
      'div',
      { class: 'row quiet' },
      h('time', { datetime: '2026-11-02T10:00:00Z' }, '3 d'),
      wordButton('liked', labels.likes, () => undefined),
      wordButton('reply', labels.reply, () => answer(by)),
    ),
  );

function head({ author, when, text }: Post): HTMLElement {
  const isMine = author.handle === signedIn.handle;
  return h(
    'div',
    { class: 'head-row' },
    linkTo(author, faceOf(author, '32')),
    h('div', {}, linkTo(author, h('strong', {}, author.handle)), h('span', { class: 'quiet' }, ' • ', h('time', {}, when))),
    ...(isMine ? [] : [h('span', { class: 'quiet' }, '•'), followButton(author, 'plain')]),
    iconButton('more', labels.more, () => menu({ author, when, text })),
  );
}

function menu({ author, text }: Post): void {
  const isMine = author.handle === signedIn.handle;
  const layer = openLayer(
    { label: labels.more, kind: 'menu' },
    ...(isMine ? [wordButton('edit', labels.edit, () => editCaption(text))] : [wordButton('tell', labels.report, report)]),
    wordButton('cancel', labels.cancel, () => layer.close()),
  );
}

/** Words to the site itself, in a dialog: nobody's post. */
const report = (): void =>
  void openLayer({ label: labels.report, kind: 'menu' }, h('textarea', { 'aria-label': labels.report, rows: '3' }));

const SCENE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="460" height="260"><rect width="460" height="260" fill="%238fb2c8"/></svg>';

const picture = ({ author }: Post): HTMLElement =>
  h(
    'div',
    { class: 'photo' },
    h('div', {}, h('img', { src: SCENE, alt: `Photo by ${author.name}.`, class: 'scene', draggable: 'false' })),
  );

function icons(post: Post, comment: () => void): HTMLElement {
  return h(
    'section',
    { class: 'icons' },
    h('span', { class: 'like' }, iconButton('like', labels.like)),
    h('span', { class: 'talk' }, iconButton('comment', labels.commentIcon, comment)),
    h(
      'span',
      { class: 'repost' },
      iconButton('repost', labels.repost, () => done('repost', post.author.name)),
    ),
    h(
      'span',
      { class: 'share' },
      iconButton('share', labels.shareIcon, () => shareDialog(post.author)),
    ),
    h('span', { class: 'save' }, iconButton('save', labels.save)),
  );
}
