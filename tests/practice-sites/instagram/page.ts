// Instagram: a feed with comment boxes, posts in dialogs, captions, talks in private, profiles, requests, and the settings.
import { theme, variant } from '../page/circumstance';
import { h } from '../page/element';
import { neighbours } from '../page/neighbours';
import { expose, received } from '../page/practice';
import { createDialog } from './create-dialog';
import { labels } from './labels';
import { closeTop } from './layer';
import { personAt, signedIn, target } from './people';
import { faceOf, icon, linkTo } from './pieces';
import { inFeed } from './post';
import { profile, settings } from './profile';
import { rail, requests } from './requests';
import { thread } from './thread';
import { go, onArrival } from './way';
import { openBox } from './writing-box';

document.documentElement.classList.add(theme === 'light' ? '__fb-light-mode' : '__fb-dark-mode');
if (variant('dir') === 'rtl') document.documentElement.dir = 'rtl';

const main = h('main', { role: 'main' });
document.body.append(
  h('div', { class: 'page' }, h('div', {}, navigation()), h('section', { class: 'middle' }, main)),
  leftovers(),
);
onArrival(show);
show();
expose(
  () => openBox()?.text() ?? null,
  () => openBox()?.rebuild(),
);

function navigation(): HTMLElement {
  const start = (event: Event) => {
    event.preventDefault();
    createDialog();
  };
  return h(
    'div',
    { class: 'nav' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    h('a', { href: '/', role: 'link', class: 'to-home', onclick: go('/') }, labels.home),
    h('a', { href: '/explore/', role: 'link', class: 'to-explore', onclick: go('/explore/') }, labels.explore),
    h('a', { href: '/direct/inbox/', role: 'link', onclick: go('/direct/t/1/') }, labels.messages),
    h('a', { href: '#', role: 'link', class: 'new-post', onclick: start }, icon('newPost', labels.newPost)),
    h('div', { class: 'me' }, linkTo(signedIn, h('div', {}, faceOf(signedIn)))),
  );
}

/** What the site leaves lying about, unseen: a dialog with a caption box in it, and a box that a robot fills in. */
function leftovers(): HTMLElement {
  return h(
    'div',
    { hidden: true },
    h('div', { role: 'dialog' }, h('img', { src: 'data:,', alt: '' }), h('textarea', { 'aria-label': labels.caption })),
    h('textarea', { name: 'g-recaptcha-response' }),
  );
}

function show(): void {
  closeTop();
  const { pathname } = location;
  document.title = 'Instagram';
  main.replaceChildren(...contents(pathname));
}

function contents(path: string): HTMLElement[] {
  if (path.startsWith('/explore')) return [h('p', { class: 'quiet nothing' }, labels.empty)];
  if (path.startsWith('/direct')) return thread();
  if (path.startsWith('/accounts/edit')) return settings();
  if (path.startsWith('/accounts/activity')) return requests();
  const person = personAt(path);
  return person ? profile(person) : feed();
}

function feed(): HTMLElement[] {
  const mine = [...received()].reverse().map((text) => inFeed({ author: signedIn, when: '1 m', text }));
  const others = neighbours.map((one) => inFeed({ author: one, when: one.when, text: one.text }));
  const first = inFeed({ author: target, when: '12 m', text: 'Kites on the common at four.' });
  const own = inFeed({ author: signedIn, when: '3 d', text: '' });
  return [h('div', { class: 'feed' }, h('div', {}, ...mine, first, ...others, own)), rail()];
}
