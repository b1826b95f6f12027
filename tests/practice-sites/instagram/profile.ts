// Somebody's page as other people read it, and the settings in which one's own is changed.
import { variant } from '../page/circumstance';
import { h, pressable } from '../page/element';
import { neighbours } from '../page/neighbours';
import { done, receive } from '../page/practice';
import { followButton } from './follow';
import { labels } from './labels';
import { signedIn } from './people';
import { faceOf, iconButton, linkTo, type Person } from './pieces';
import { suggestion } from './requests';
import { go, goTo } from './way';
import { reactWriting } from './writing-box';

export function profile(person: Person): HTMLElement[] {
  const isMine = person.handle === signedIn.handle;
  document.title = `${person.name} (@${person.handle}) • Instagram photos and videos`;
  const bio = isMine ? (variant('bio') ?? '') : 'Allotments, badgers and cold water.';
  const buttons = isMine
    ? [h('a', { href: '/accounts/edit/', role: 'link', onclick: go('/accounts/edit/') }, labels.editProfile)]
    : [followButton(person, 'head', variant('follows') === 'yes'), message(person)];
  const header = h(
    'header',
    { class: 'profile' },
    h('section', {}, h('div', {}, faceOf(person, '77'))),
    h(
      'section',
      {},
      h('div', { class: 'row' }, h('h2', { dir: 'auto' }, h('span', {}, person.handle)), iconButton('more', labels.more)),
      h('ul', {}, h('li', {}, labels.posts), h('li', {}, h('a', { href: `/${person.handle}/followers/` }, labels.followers))),
    ),
    h(
      'section',
      {},
      h('div', {}, h('span', { dir: 'auto', class: 'name' }, person.name)),
      h('span', { dir: 'auto', class: 'bio' }, bio),
    ),
    h('section', { class: 'row' }, ...buttons),
  );
  return [h('div', {}, header, h('div', { class: 'cards' }, ...neighbours.map((one) => suggestion(one))))];
}

function message(person: Person): HTMLElement {
  return pressable(
    { class: 'talk-to' },
    () => {
      done('message', person.name);
      goTo('/direct/t/1/');
    },
    h('div', {}, labels.messageTo),
  );
}

export function settings(): HTMLElement[] {
  const box = reactWriting(labels.bio, { attributes: { id: 'pepBio', rows: '3' } });
  const counter = h('span', { class: 'quiet' }, '0 / 150');
  const submit = pressable(
    { class: 'submit', 'aria-disabled': 'true' },
    () => receive(box.text(), () => goTo(`/${signedIn.handle}/`)),
    labels.submit,
  );
  box.onText((text) => {
    counter.textContent = `${text.length} / 150`;
    submit.removeAttribute('aria-disabled');
  });
  const form = h(
    'form',
    { method: 'POST', class: 'settings' },
    h(
      'div',
      { class: 'row' },
      linkTo(signedIn, faceOf(signedIn, '56')),
      h('strong', {}, signedIn.handle),
      pressable({ class: 'photo-change' }, () => undefined, labels.changePhoto),
    ),
    h(
      'div',
      {},
      h('h2', {}, labels.website),
      h('input', { type: 'text', id: 'pepWebsite', disabled: true, placeholder: labels.website }),
    ),
    h('aside', {}, h('h2', {}, labels.bio)),
    h('div', { class: 'bio-box' }, box.element, counter),
    h('div', { class: 'row' }, h('label', { for: 'suggest' }, labels.suggestMe), h('input', { type: 'checkbox', id: 'suggest' })),
    h('div', {}, submit),
  );
  return [h('div', { class: 'two' }, h('nav', {}, h('a', { href: '/accounts/edit/' }, labels.editProfile)), form)];
}
