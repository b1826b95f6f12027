// Profiles: the own one, whose bio can be edited, and somebody else's with what one can do to them.
import { variant } from '../page/circumstance';
import { h, pressable } from '../page/element';
import { me } from '../page/neighbours';
import { done, receive } from '../page/practice';
import { labels } from './labels';
import { begin, leave, type OpenBox } from './open-box';
import { acting, face, other, type Somebody } from './people';
import { story } from './story';

let bio = variant('bio') ?? 'Allotment, choir, two bicycles.';

export function ownProfile(posts: readonly string[]): HTMLElement[] {
  const mine = ['The runner beans are up.', ...posts];
  return [
    top(me, []),
    intro(),
    h('div', { class: 'posts' }, ...mine.map((text) => story({ author: acting, when: '1 d', text, commenters: [acting] }))),
  ];
}

export function otherProfile(): HTMLElement[] {
  const add = doing('connect', labels.addFriend, labels.cancelRequest, 'add-friend');
  const follow = doing('follow', labels.follow, labels.following, 'follow-them');
  const write = pressable(
    { 'aria-label': labels.message, class: 'act write' },
    () => done('message', other.name),
    labels.message,
  );
  return [
    top(other, [add, follow, write]),
    h('div', { class: 'posts' }, story({ author: other, when: '3 d', text: 'Rain again.', isPictured: true })),
  ];
}

function top(who: Somebody, buttons: readonly HTMLElement[]): HTMLElement {
  const tab = (label: string, part: string) => h('a', { role: 'tab', href: `/${who.handle}/${part}` }, label);
  return h(
    'div',
    { class: 'card profile' },
    h(
      'div',
      { class: 'who' },
      face(who.name, 120),
      h('div', {}, h('h1', {}, who.name), h('a', { href: `/${who.handle}/friends` }, `214 ${labels.friends}`)),
    ),
    h('div', { class: 'row' }, ...buttons),
    h('div', { role: 'tablist' }, tab(labels.posts, ''), tab(labels.about, 'about'), tab(labels.friends, 'friends')),
  );
}

/** Once pressed it offers the opposite, and is another node. */
function doing(kind: string, label: string, after: string, name: string): HTMLElement {
  const button = pressable(
    { 'aria-label': label, class: `act ${name}` },
    () => {
      done(kind, other.name);
      button.replaceWith(pressable({ 'aria-label': after, class: 'act' }, () => undefined, after));
    },
    label,
  );
  return button;
}

function intro(): HTMLElement {
  const card = h('div', { class: 'card intro' });
  const show = () => {
    const edit = pressable({ class: 'act edit-bio' }, () => card.replaceChildren(...editing(show)), labels.editBio);
    card.replaceChildren(
      h('h2', {}, labels.intro),
      h('p', { dir: 'auto', class: 'bio' }, bio),
      edit,
      h('ul', {}, h('li', {}, labels.works)),
    );
  };
  show();
  return card;
}

/** Save is asleep until something has changed. */
function editing(over: () => void): HTMLElement[] {
  const foot = h('div', { class: 'row' });
  const holder = h('div', { class: 'field' });
  let open: OpenBox;
  const end = () => {
    leave(open);
    over();
  };
  const save = () => {
    bio = open.text();
    receive(bio, end);
  };
  const refresh = () => {
    const state = open.text() === bio ? { 'aria-disabled': 'true' } : {};
    foot.replaceChildren(
      pressable({ 'aria-label': labels.privacy, class: 'privacy' }, () => undefined, labels.public),
      pressable({ 'aria-label': labels.cancel, class: 'act cancel' }, end, labels.cancel),
      pressable({ 'aria-label': labels.save, class: 'act save', ...state }, save, labels.save),
    );
  };
  const build = (text: string) => {
    const box = h('textarea', { 'aria-label': labels.describe, placeholder: labels.describe, maxlength: '101', rows: '3' });
    box.value = text;
    open = { element: box, text: () => box.value, rebuild: () => build(box.value) };
    box.addEventListener('input', refresh);
    holder.replaceChildren(box);
    begin(open);
    box.focus();
  };
  queueMicrotask(() => {
    build(bio);
    refresh();
  });
  return [h('h2', {}, labels.intro), holder, foot];
}
