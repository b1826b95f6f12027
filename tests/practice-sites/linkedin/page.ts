// LinkedIn, as far as a post can tell: a feed that scrolls inside <main>, a decoy iframe, and the share box in an open shadow root.
import { address, theme } from '../page/circumstance';
import { h } from '../page/element';
import { me, neighbours } from '../page/neighbours';
import { expose, receive, received } from '../page/practice';
import { labels } from './labels';
import { type ShareBox, shareBox } from './share-box';
import sheet from './share-box.css?inline';

document.documentElement.classList.add('theme', theme === 'light' ? 'theme--light' : 'theme--dark');

const outlet = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
const root = outlet.attachShadow({ mode: 'open' });
root.append(h('style', {}, sheet));
let open: ShareBox | null = null;

const column = h('div', { class: 'column' });
document.body.append(banner(), h('main', {}, column), outlet, decoy());
window.addEventListener('popstate', show);
show();
expose(() => open?.text() ?? null);

function banner(): HTMLElement {
  const go = (path: string) => (event: Event) => {
    event.preventDefault();
    history.pushState({}, '', address(path));
    show();
  };
  return h(
    'header',
    { class: 'banner' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    h('a', { href: '/feed/', onclick: go('/feed/') }, labels.home),
    h('a', { href: '/mynetwork/', onclick: go('/mynetwork/') }, labels.network),
  );
}

/** The preloaded frame holds an editor nobody writes in. */
function decoy(): HTMLElement {
  return h('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/?_l=en_US',
    title: '',
    tabindex: '-1',
    'aria-hidden': 'true',
    class: 'decoy',
  });
}

function show(): void {
  if (location.pathname.startsWith('/mynetwork')) {
    column.replaceChildren(h('p', { class: 'card quiet' }, labels.empty));
    return;
  }
  const mine = [...received()].reverse().map((text) => update(me.name, '1m', text));
  column.replaceChildren(starter(), ...mine, ...neighbours.map(({ name, when, text }) => update(name, when, text)));
}

function starter(): HTMLElement {
  const begin = (event: Event) => {
    event.preventDefault();
    openShareBox();
  };
  return h(
    'div',
    { class: 'card starter' },
    h('span', { class: 'avatar', 'aria-hidden': 'true' }),
    h('a', { href: '/preload/sharebox/', 'aria-label': labels.start, class: 'begin', onclick: begin }, labels.start),
  );
}

function update(name: string, when: string, text: string): HTMLElement {
  return h(
    'div',
    { class: 'card', role: 'listitem' },
    h(
      'div',
      { class: 'who' },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }),
      h('strong', {}, name),
      h('span', { class: 'quiet' }, when),
    ),
    h('p', { 'data-testid': 'expandable-text-box' }, text),
  );
}

function openShareBox(): void {
  if (open) return;
  open = shareBox(root, {
    onClose: close,
    onPost: (text) => {
      receive(text, () => {
        close();
        show();
      });
    },
  });
  root.append(open.element);
  open.focus();
}

function close(): void {
  open?.close();
  open = null;
}
