// Facebook and Messenger: a feed, posts in dialogs, talks, profiles and friends, with stale dialogs left over and boxes to write in everywhere.
import { address, theme } from '../page/circumstance';
import { trapFocus } from '../page/dialog';
import { h, pressable } from '../page/element';
import { me, neighbours } from '../page/neighbours';
import { expose, receive, received } from '../page/practice';
import { friendsPage } from './friends';
import { labels, named } from './labels';
import { closeLayer, layers, leaveStale, openDialog, openLayer } from './layers';
import { openText, rebuild } from './open-box';
import { acting, face, other } from './people';
import { otherProfile, ownProfile } from './profile';
import { type Post, story } from './story';
import { talkPage, talkWindow } from './talk';

document.documentElement.classList.add(theme === 'light' ? '__fb-light-mode' : '__fb-dark-mode');

const column = h('div', { class: 'column' });
const main = h('div', { role: 'main', class: 'main' }, column);
document.body.append(banner(), main, layers);
window.addEventListener('popstate', show);
leaveStale('A post about the summer fair that was never finished');
leaveStale('');
show();
expose(openText, rebuild);

function banner(): HTMLElement {
  const go = (path: string) => (event: Event) => {
    event.preventDefault();
    history.pushState({}, '', address(path));
    show();
  };
  return h(
    'div',
    { role: 'banner', class: 'banner' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    h(
      'div',
      { role: 'navigation' },
      h('a', { href: '/', 'aria-label': labels.home, onclick: go('/') }, labels.home),
      h('a', { href: '/groups/feed/', 'aria-label': labels.groups, onclick: go('/groups/feed/') }, labels.groups),
      h('a', { href: `/${me.handle}`, class: 'own', onclick: go(`/${me.handle}`) }, face(me.name, 28), h('span', {}, me.name)),
    ),
  );
}

function show(): void {
  closeLayer();
  const { pathname, hostname } = location;
  const isTalk = !pathname.startsWith('/groups') && (hostname === 'www.messenger.com' || pathname.startsWith('/messages'));
  const talking = isTalk ? talkPage() : null;
  const shown = document.querySelector('.page');
  shown?.remove();
  column.replaceChildren(...(talking ? [] : pageAt(pathname)));
  main.hidden = talking !== null;
  if (talking) document.body.insertBefore(h('div', { class: 'page' }, ...talking), layers);
}

function pageAt(pathname: string): HTMLElement[] {
  if (pathname.startsWith('/groups')) return [h('p', { class: 'card quiet' }, labels.empty)];
  if (pathname.startsWith('/friends')) return friendsPage();
  if (pathname.startsWith('/profile.php')) return otherProfile();
  if (pathname === `/${me.handle}`) return [start(true), ...ownProfile(received())];
  return feed();
}

function feed(): HTMLElement[] {
  return [
    start(false),
    h('div', { role: 'complementary', class: 'card contacts' }, h('h2', {}, labels.contacts), contact()),
    h(
      'div',
      { role: 'feed', class: 'feed' },
      ...[...received()].reverse().map((text) => story({ author: acting, when: '1 min', text })),
      ...posts().map((post) => story(post, () => discuss(post))),
    ),
  ];
}

/** The first is whose the address asks for; they have commented on it as well, and so has whoever acts. */
function posts(): Post[] {
  const [first, ...rest] = neighbours.map(({ name, handle, when, text }) => ({ author: { name, handle }, when, text }));
  const about = { when: first?.when ?? '', text: first?.text ?? '', isPictured: true, commenters: [other, acting] };
  return [{ ...about, author: other }, ...(first ? [first] : []), ...rest];
}

function contact(): HTMLElement {
  const open = () => document.body.append(talkWindow());
  return pressable({ class: 'contact' }, open, face(other.name, 30), h('span', {}, other.name));
}

/** On the own profile in professional mode, and for pages, Next and settings come before Post. */
function start(hasSettings: boolean): HTMLElement {
  const write = () => {
    openDialog({
      title: labels.create,
      label: labels.mind,
      button: labels.post,
      hasSettings,
      onPost: (text) =>
        receive(text, () => {
          closeLayer();
          show();
        }),
    });
  };
  return h('div', { class: 'card start' }, face(acting.name), pressable({ class: 'mind' }, write, h('span', {}, labels.mind)));
}

/** A post in a dialog of its own, over the feed in which it stands as well. */
function discuss(post: Post): void {
  const life = new AbortController();
  const title = named(labels.postOf, post.author.name);
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': title, class: 'dialog post-view' },
    h('div', { class: 'head' }, h('h2', {}, title), pressable({ 'aria-label': labels.close, class: 'close' }, closeLayer, '✕')),
    h('div', { class: 'scroll' }, story(post)),
  );
  const element = h('div', { class: 'layer' }, h('div', { class: 'shade' }), dialog);
  trapFocus(dialog, { root: document, onEscape: closeLayer, signal: life.signal });
  openLayer({
    element,
    retire: () => {
      life.abort();
      element.remove();
    },
  });
  dialog.querySelector<HTMLElement>('.comment-box .lexical')?.focus();
}
