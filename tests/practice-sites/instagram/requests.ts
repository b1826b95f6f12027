// Who asks to follow, and whom the site suggests: rows of a face, a name and buttons that differ by their words alone.
import { h } from '../page/element';
import { neighbours } from '../page/neighbours';
import { done } from '../page/practice';
import { followButton } from './follow';
import { labels } from './labels';
import { signedIn, target } from './people';
import { faceOf, icon, linkTo, type Person, wordButton } from './pieces';

export const requests = (): HTMLElement[] => [
  h('h1', {}, labels.requests),
  h('div', { class: 'requests' }, h('div', {}, ...[target, ...neighbours.slice(0, 1)].map(request))),
  h('h4', {}, labels.suggested),
  h('div', {}, ...neighbours.slice(1).map((one, index) => suggestion(one, index === 0))),
];

function request(person: Person): HTMLElement {
  const end = h('div', { class: 'pair' });
  end.append(
    wordButton('confirm', labels.confirm, () => {
      done('accept', person.name);
      end.replaceChildren(followButton(person, 'row'));
    }),
    wordButton('decline', labels.remove, () => row.remove()),
  );
  const row = h('div', { class: 'person-row request' }, ...shown(person), end);
  return row;
}

export const suggestion = (person: Person, follows = false): HTMLElement =>
  h('div', { class: 'person-row suggestion' }, ...shown(person), followButton(person, 'row', follows), dismiss());

const dismiss = (): HTMLElement => h('button', { type: 'button', class: 'dismiss' }, icon('down', labels.dismiss));

const shown = (person: Person): HTMLElement[] => [
  h('div', {}, linkTo(person, faceOf(person, '32'))),
  h('div', { class: 'named' }, h('div', {}, linkTo(person, person.handle)), h('span', { class: 'quiet' }, person.name)),
];

/** Beside the feed: whose feed it is, with a button that is none of ours, and suggestions. */
export const rail = (): HTMLElement =>
  h(
    'div',
    { class: 'rail' },
    h(
      'div',
      { class: 'person-row own' },
      ...shown(signedIn),
      wordButton('switch', labels.seeAll, () => undefined),
    ),
    h('div', { class: 'row' }, h('span', {}, labels.suggested), h('a', { href: '/explore/people/' }, labels.seeAll)),
    ...[target, ...neighbours.slice(1)].map((one) => suggestion(one)),
  );
