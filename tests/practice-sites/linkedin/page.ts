// LinkedIn, as far as a writer can tell: pages that scroll inside <main>, a decoy iframe, and an open shadow root for what lies on top.
import { address, theme, towardsWhom, variant } from '../page/circumstance';
import { h } from '../page/element';
import { me, towards } from '../page/neighbours';
import { expose, receive } from '../page/practice';
import { acting, face, profileOf } from './faces';
import { feed } from './feed';
import { inviteDialog } from './invitation';
import { hasBubble, isOlder } from './kinds';
import { labels } from './labels';
import { bubble, conversations, messagingPage } from './messages';
import { begin, leave, openBox } from './open-box';
import { ownProfilePage } from './own-profile';
import { networkPage, organisationPage, profilePage, receivedPage } from './people';
import { type ShareBox, shareBox } from './share-box';
import sheet from './share-box.css?inline';

document.documentElement.classList.add('theme', theme === 'light' ? 'theme--light' : 'theme--dark');
if (variant('dir') === 'rtl') document.documentElement.dir = 'rtl';

const outlet = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
const root = outlet.attachShadow({ mode: 'open' });
const bubbles = h('aside', { class: 'msg-overlay-container' });
root.append(h('style', {}, sheet), bubbles);
let open: ShareBox | null = null;

const column = h('div', { class: 'column' });
const whom = towards[towardsWhom];
document.body.append(banner(), h('main', {}, column), staleDialog(), outlet, decoy());
window.addEventListener('popstate', show);
show();
expose(
  () => openBox()?.text() ?? null,
  () => openBox()?.rebuild(),
);

function banner(): HTMLElement {
  const link = (path: string, words: string) => {
    const go = (event: Event) => {
      event.preventDefault();
      history.pushState({}, '', address(path));
      show();
    };
    return h('a', { href: path, onclick: go }, words);
  };
  return h(
    'header',
    { class: 'banner' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    link('/feed/', labels.home),
    link('/mynetwork/', labels.network),
    link('/messaging/', labels.messaging),
    isOlder
      ? h('img', { src: face('', false).getAttribute('src') ?? '', alt: me.name, class: 'global-nav__me-photo avatar small' })
      : h('a', { href: '/in/ana-novak/', class: 'me' }, face(me.name, false)),
  );
}

/** A dialog that was closed and stays in the page, hidden, with an editor in it. */
function staleDialog(): HTMLElement {
  return h(
    'div',
    { role: 'dialog', class: 'stale', 'aria-hidden': 'true' },
    h(
      'div',
      { class: 'comments-comment-box' },
      h('div', { class: 'ql-editor', contenteditable: 'true', role: 'textbox' }, h('p', {}, 'Marnie Tolworth')),
    ),
    h('button', { type: 'button', class: 'share-actions__primary-action comments-comment-box__submit-button' }, labels.post),
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
  column.replaceChildren(...content(location.pathname));
  bubbles.replaceChildren();
  if (hasBubble) openBubble(whom);
}

function content(path: string): HTMLElement[] {
  if (path.startsWith('/mynetwork/invitation-manager/')) return receivedPage();
  if (path.startsWith('/mynetwork')) return networkPage();
  if (path.startsWith('/messaging')) return [messagingPage()];
  if (path.startsWith('/in/ana-novak')) return ownProfilePage();
  if (path.startsWith('/in/') || path.startsWith('/company/')) return somebody();
  return feed({ begin: () => write({}), edit: (start) => write({ start }), repost: (reposted) => write({ reposted }) });
}

/** Whatever the address calls them, the page shows whom the query asks for, at their own address. */
function somebody(): HTMLElement[] {
  history.replaceState({}, '', address(profileOf(whom)));
  if (location.pathname.startsWith('/company/')) return organisationPage();
  return profilePage({ invite: (name) => inviteDialog(root, name, show), message: openBubble });
}

function openBubble(who: { name: string; handle: string }): void {
  const closed = bubble({ name: 'Idris Penhale', handle: 'idrispenhale' }, true, () => closed.element.remove());
  const shown = bubble(who, false, () => shown.element.remove());
  bubbles.replaceChildren(
    closed.element,
    shown.element,
    conversations(who, () => (shown.element.isConnected ? shown.focus() : openBubble(who))),
  );
  shown.focus();
}

function write(wish: { start?: string; reposted?: HTMLElement }): void {
  if (open) return;
  open = shareBox(root, {
    ...wish,
    author: acting,
    onClose: close,
    onPost: (text) => {
      receive(text, () => {
        close();
        show();
      });
    },
  });
  root.append(open.element);
  begin(open);
  open.focus();
}

function close(): void {
  if (!open) return;
  leave(open);
  open.close();
  open = null;
}
