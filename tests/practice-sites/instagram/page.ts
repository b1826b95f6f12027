// Instagram, as far as a caption can tell: a feed with comment boxes, and a dialog whose last step holds the caption.
import { address, theme } from '../page/circumstance';
import { h } from '../page/element';
import { me, neighbours } from '../page/neighbours';
import { expose, receive, received } from '../page/practice';
import { type CreateDialog, createDialog } from './dialog';
import { labels } from './labels';

document.documentElement.classList.add(theme === 'light' ? '__fb-light-mode' : '__fb-dark-mode');

let open: CreateDialog | null = null;
const main = h('main', { role: 'main' });
document.body.append(h('div', { class: 'page' }, navigation(), main));
window.addEventListener('popstate', show);
show();
expose(() => open?.text() ?? null);

function navigation(): HTMLElement {
  const go = (path: string) => (event: Event) => {
    event.preventDefault();
    history.pushState({}, '', address(path));
    show();
  };
  const start = (event: Event) => {
    event.preventDefault();
    openComposer();
  };
  return h(
    'nav',
    { class: 'nav' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    h('a', { href: '/', role: 'link', onclick: go('/') }, labels.home),
    h('a', { href: '/explore/', role: 'link', onclick: go('/explore/') }, labels.explore),
    newPost(start),
    h('a', { href: `/${me.handle}/`, role: 'link', class: 'me', onclick: (event) => event.preventDefault() }, faceOf(me.handle)),
  );
}

function newPost(start: (event: Event) => void): HTMLElement {
  const link = h('a', { href: '#', role: 'link', onclick: start });
  link.innerHTML = `<svg aria-label="${labels.newPost}" role="img" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><title>${labels.newPost}</title><rect x="3" y="3" width="18" height="18" rx="4"/><path d="M12 8v8M8 12h8"/></svg>`;
  return link;
}

function faceOf(handle: string): HTMLElement {
  const dot =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="12" fill="%23987"/></svg>';
  return h('img', { alt: `${handle}'s ${labels.picture}`, src: dot, width: '24', height: '24' });
}

function show(): void {
  if (location.pathname.startsWith('/explore')) {
    main.replaceChildren(h('p', { class: 'quiet' }, labels.empty));
    return;
  }
  const mine = [...received()].reverse().map((text) => article(me.handle, '1 m', text));
  main.replaceChildren(...mine, ...neighbours.map(({ handle, when, text }) => article(handle, when, text)));
}

function article(handle: string, when: string, text: string): HTMLElement {
  return h(
    'article',
    {},
    h('header', {}, faceOf(handle), h('strong', {}, handle), h('span', { class: 'quiet' }, `• ${when}`)),
    h('div', { class: 'photo', 'aria-hidden': 'true' }),
    h('p', {}, h('strong', {}, handle), ` ${text}`),
    commentForm(),
  );
}

function commentForm(): HTMLElement {
  const box = h('textarea', { 'aria-label': labels.comment, placeholder: labels.comment, rows: '1' });
  const form = h('form', { method: 'POST' }, box, h('div', { role: 'button', tabindex: '0' }, labels.send));
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function openComposer(): void {
  if (open) return;
  open = createDialog({
    onClose: close,
    onShare: (text) => {
      receive(text, () => {
        close();
        show();
      });
    },
  });
  document.body.append(open.element);
}

function close(): void {
  open?.close();
  open = null;
}
