// The feed: updates with their menus, comments, and the ways to pass them on.
import { towardsWhom } from '../page/circumstance';
import { h } from '../page/element';
import { me, neighbours, towards } from '../page/neighbours';
import { done, received } from '../page/practice';
import { commentBox } from './comments';
import { face, profileOf } from './faces';
import { isOlder } from './kinds';
import { labels } from './labels';
import { menu } from './menu';

export interface FeedWish {
  begin(): void;
  /** Opens the share box with the words of the own post. */
  edit(text: string): void;
  /** Opens the share box with this update below. */
  repost(update: HTMLElement): void;
}

interface Update {
  urn: string;
  who: { name: string; handle: string };
  when: string;
  text: string;
  picture?: boolean;
}

export function feed(wish: FeedWish): HTMLElement[] {
  const whom = towards[towardsWhom];
  const mine = [...received()].reverse().map((text, index) => update({ urn: urn(90 + index), who: me, when: '1m', text }, wish));
  const first = update(
    { urn: urn(1), who: whom, when: '1 h', text: 'A sunny afternoon by the river, and a heron.', picture: true },
    wish,
  );
  const own = update({ urn: urn(2), who: me, when: '1 d', text: 'New shelves.' }, wish);
  const rest = neighbours.map((who, index) => update({ urn: urn(10 + index), who, when: who.when, text: who.text }, wish));
  return [starter(wish.begin), ...mine, first, own, ...rest];
}

const urn = (number: number): string => `urn:li:activity:71${number}`;

function starter(begin: () => void): HTMLElement {
  const press = (event: Event) => {
    event.preventDefault();
    begin();
  };
  return h(
    'div',
    { class: 'card starter' },
    face(me.name, false),
    h('a', { href: '/preload/sharebox/', 'aria-label': labels.start, class: 'begin', onclick: press }, labels.start),
  );
}

function update(what: Update, wish: FeedWish): HTMLElement {
  const talk = h('div', { class: 'talk' });
  const card = h(
    'div',
    { class: 'card update', role: 'listitem', 'data-urn': what.urn },
    head(what, wish),
    h('p', { 'data-testid': 'expandable-text-box' }, what.text),
    ...(what.picture ? [picture()] : []),
    bar(what, talk, wish),
    talk,
  );
  return card;
}

function head({ who, when, text }: Update, wish: FeedWish): HTMLElement {
  const href = profileOf(who);
  const isMine = who.name === me.name;
  const items = isMine
    ? [{ words: [labels.editPost], press: () => wish.edit(text), class: 'edit-post' }]
    : [
        { words: [labels.savePost], press: () => undefined },
        { words: [labels.hidePost(who.name)], press: () => undefined },
      ];
  return h(
    'div',
    { class: 'who' },
    h('a', { href, tabindex: '-1', 'aria-hidden': 'true' }, face(who.name, false)),
    h(
      'div',
      { class: 'grow' },
      h('a', { href, class: 'name' }, h('strong', { 'aria-hidden': 'true' }, who.name), h('span', { class: 'unseen' }, who.name)),
      h('div', { class: 'quiet' }, when),
    ),
    ...(isMine ? [] : [follow(who.name)]),
    ...menu({ 'aria-label': labels.menuFor(who.name), class: 'tool control-menu' }, '⋯', items),
  );
}

function follow(name: string): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      'aria-label': labels.followWho(name),
      class: 'plain follow-author',
      onclick: () => {
        done('follow', name);
        button.replaceWith(h('span', { class: 'quiet' }, labels.following));
      },
    },
    h('span', { 'aria-hidden': 'true' }, '+'),
    h('span', {}, labels.follow),
  );
  return button;
}

const picture = (): HTMLElement =>
  h('div', { class: 'update-picture' }, h('img', { src: face('', false).getAttribute('src') ?? '', alt: '', class: 'shown' }));

function bar(what: Update, talk: HTMLElement, wish: FeedWish): HTMLElement {
  const openTalk = () => {
    if (talk.firstChild) return;
    const box = writeComment(what, talk);
    talk.append(box.element, comment(what.urn));
    box.focus();
  };
  const plain = { words: labels.repostPlain, press: () => done('repost', what.who.name), class: 'repost-plain' };
  const words = { words: labels.repostWords, press: () => wish.repost(miniature(what)), class: 'repost-words' };
  return h(
    'div',
    { class: 'bar' },
    h(
      'button',
      { type: 'button', 'aria-label': labels.like, 'aria-pressed': 'false', class: 'plain' },
      h('span', {}, labels.like),
    ),
    h(
      'button',
      { type: 'button', 'aria-label': labels.comment, class: 'plain open-talk', onclick: openTalk },
      h('span', {}, labels.comment),
    ),
    ...menu({ 'aria-label': labels.repost, class: 'plain repost' }, labels.repost, [words, plain]),
    h('button', { type: 'button', 'aria-label': labels.sendPost, class: 'plain' }, h('span', {}, labels.send)),
  );
}

function writeComment({ urn }: Update, talk: HTMLElement) {
  return commentBox({
    kind: 'comment',
    urn,
    onSent: (text) => {
      talk.replaceChildren(h('p', { class: 'sent' }, text));
    },
  });
}

/** What is passed on with words, as it stands below them. */
const miniature = ({ who, text, urn }: Update): HTMLElement =>
  h(
    'div',
    { class: 'feed-shared-mini-update-v2 card', 'data-urn': urn },
    h('div', { class: 'who' }, face(who.name, false), h('a', { href: profileOf(who), class: 'name', tabindex: '-1' }, who.name)),
    h('p', { dir: 'ltr' }, text),
  );

/** Somebody's comment, which can be answered, and one of the own, which can be edited. */
function comment(parent: string): HTMLElement {
  const whom = towards[towardsWhom];
  const answers = h('div', { class: 'answers' });
  const own = h('p', { class: 'own-words' }, 'Lovely.');
  const open = (kind: 'reply' | 'edit') => () => {
    if (answers.firstChild) return;
    const box = commentBox({
      kind,
      urn: `urn:li:comment:(${parent.replace('urn:li:', '')},72)`,
      ...(kind === 'edit' && { start: own.textContent }),
      onSent: (text) => answers.replaceChildren(h('p', { class: 'sent' }, text)),
    });
    answers.replaceChildren(box.element);
    box.focus();
  };
  return h(
    'article',
    { class: isOlder ? 'comments-comment-entity' : 'one-comment' },
    h('div', { class: 'who' }, face(whom.name, false), h('a', { href: profileOf(whom), class: 'name' }, whom.name)),
    h('p', {}, 'What a day for it.'),
    h(
      'button',
      { type: 'button', 'aria-label': labels.replyTo(whom.name), class: 'plain open-reply', onclick: open('reply') },
      h('span', {}, labels.reply),
    ),
    h(
      'div',
      { class: 'mine' },
      own,
      ...menu({ 'aria-label': labels.more, class: 'tool own-menu' }, '⋯', [
        { words: [labels.editComment], press: open('edit'), class: 'edit-comment' },
      ]),
    ),
    answers,
  );
}
