// Facebook, as far as a composer can tell: a feed with a comment box, stale dialogs, and a Lexical post dialog that traps focus.
import { address, theme } from '../page/circumstance';
import { h, pressable } from '../page/element';
import { lexicalBox } from '../page/lexical-box';
import { me, neighbours } from '../page/neighbours';
import { expose, receive, received } from '../page/practice';
import { type PostDialog, postDialog } from './dialog';
import { labels } from './labels';

document.documentElement.classList.add(theme === 'light' ? '__fb-light-mode' : '__fb-dark-mode');

/** Dialogs once opened stay in the page, hidden; the open one is the last. */
const stale: PostDialog[] = [];
let open: PostDialog | null = null;

const column = h('div', { class: 'column' });
const layers = h('div', { class: 'layers' });
document.body.append(banner(), h('div', { role: 'main', class: 'main' }, column), layers);
window.addEventListener('popstate', show);
leaveStale('A post about the summer fair that was never finished');
leaveStale('');
show();
expose(() => open?.text() ?? null);

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
    ),
  );
}

function show(): void {
  const away = location.pathname.startsWith('/groups');
  column.replaceChildren(...(away ? [h('p', { class: 'card quiet' }, labels.empty)] : feed()));
}

function feed(): HTMLElement[] {
  return [
    h(
      'div',
      { class: 'card start' },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }),
      pressable({ class: 'mind' }, openComposer, h('span', {}, labels.mind)),
    ),
    h(
      'div',
      { role: 'feed', class: 'feed' },
      ...[...received()].reverse().map(posted),
      ...neighbours.map(({ name, when, text }) => story(name, when, text)),
    ),
  ];
}

function posted(text: string): HTMLElement {
  return story(me.name, '1 min', text);
}

function story(name: string, when: string, text: string): HTMLElement {
  return h(
    'div',
    { role: 'article', class: 'card story' },
    h('h3', {}, name),
    h('span', { class: 'when' }, when),
    h('p', { dir: 'auto' }, text),
    commentBox(),
  );
}

/** Bare Enter sends a comment; Shift+Enter is a new line. */
function commentBox(): HTMLElement {
  const box = lexicalBox({ 'aria-label': labels.comment, 'aria-placeholder': labels.comment });
  box.element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (box.text()) receive(box.text());
    },
    { capture: true },
  );
  return h(
    'form',
    { role: 'presentation', class: 'comment' },
    h('span', { class: 'avatar small', 'aria-hidden': 'true' }),
    box.element,
  );
}

function openComposer(): void {
  open = postDialog('', {
    onClose: close,
    onPost: (text) => {
      receive(text, () => {
        close();
        show();
      });
    },
  });
  layers.append(open.element);
  open.focus();
}

function close(): void {
  if (!open) return;
  open.retire();
  stale.push(open);
  open = null;
  for (const old of stale.splice(0, Math.max(0, stale.length - 3))) old.element.remove();
}

function leaveStale(text: string): void {
  const dialog = postDialog(text, { onClose: () => undefined, onPost: receive });
  layers.append(dialog.element);
  dialog.retire();
  stale.push(dialog);
}
