// Pages about people and organisations: suggestions, invitations, somebody's profile, an organisation's page.
import { towardsWhom } from '../page/circumstance';
import { h } from '../page/element';
import { neighbours, towards } from '../page/neighbours';
import { done } from '../page/practice';
import { face, profileOf } from './faces';
import { labels } from './labels';
import { menu } from './menu';

export interface PeopleWish {
  /** Opens the dialog in which an invitation is sent. */
  invite(name: string): void;
  message(who: { name: string; handle: string }): void;
}

const whom = towards[towardsWhom];
const others = neighbours.slice(0, 2);

/** "People you may know", where an invitation goes out at once. */
export function networkPage(): HTMLElement[] {
  return [
    h('p', { class: 'card quiet' }, labels.empty),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, labels.mightKnow),
      h('ul', { class: 'people' }, ...[whom, ...others].map(suggestion)),
    ),
  ];
}

function suggestion(who: { name: string; handle: string }): HTMLElement {
  const card = h('li', { class: 'discover-entity-type-card' });
  const connect = pill({ 'aria-label': labels.invite(who.name), class: 'artdeco-button connect-now' }, labels.connect, () => {
    done('connect', who.name);
    connect.replaceWith(h('span', { class: 'quiet' }, labels.pending));
  });
  card.append(
    h('button', { type: 'button', 'aria-label': labels.notNow(who.name), class: 'tool', onclick: () => card.remove() }, '✕'),
    h('a', { href: profileOf(who) }, face(who.name, false), h('span', { class: 'name' }, who.name)),
    connect,
  );
  return card;
}

export function receivedPage(): HTMLElement[] {
  const invitations = [whom, ...others].map((who) => {
    const answer = (kind: string) => () => {
      if (kind) done(kind, who.name);
      card.remove();
    };
    const card = h(
      'li',
      { class: 'invitation-card', role: 'listitem' },
      h('a', { href: profileOf(who), tabindex: '-1' }, face(who.name, false)),
      h(
        'div',
        { class: 'grow' },
        h('a', { href: profileOf(who), class: 'name' }, h('strong', {}, who.name)),
        h('p', { class: 'quiet' }, '1 d'),
      ),
      pill({ 'aria-label': labels.ignoreWho(who.name), class: 'plain ignore' }, labels.ignore, answer('')),
      pill({ 'aria-label': labels.acceptWho(who.name), class: 'artdeco-button accept' }, labels.accept, answer('accept')),
    );
    return card;
  });
  return [h('section', { class: 'card' }, h('h1', {}, labels.received), h('ul', { class: 'people' }, ...invitations))];
}

/** Somebody else's profile. */
export function profilePage({ invite, message }: PeopleWish): HTMLElement[] {
  return [
    h(
      'section',
      { class: 'card top-card' },
      face(whom.name, false),
      h('h1', { class: 'name' }, whom.name),
      h('p', { class: 'quiet' }, 'Rivers, bicycles, bread'),
      h(
        'div',
        { class: 'pv-top-card-v2-ctas' },
        pill({ 'aria-label': labels.invite(whom.name), class: 'artdeco-button profile-connect' }, labels.connect, () =>
          invite(whom.name),
        ),
        pill({ 'aria-label': labels.messageWho(whom.name), class: 'plain profile-message' }, labels.message, () => {
          done('message', whom.name);
          message(whom);
        }),
        toggle(labels.followWho(whom.name), whom.name, 'profile-follow'),
        ...menu({ 'aria-label': labels.more, class: 'tool' }, '⋯', []),
      ),
    ),
    h(
      'aside',
      {},
      h('section', { class: 'card' }, h('h2', {}, labels.mightKnow), h('ul', { class: 'people' }, ...others.map(suggestion))),
    ),
  ];
}

export function organisationPage(): HTMLElement[] {
  return [
    h(
      'section',
      { class: 'card org-top-card' },
      face(whom.name, true),
      h('h1', { class: 'name org-top-card-summary__title' }, whom.name),
      h('p', { class: 'quiet' }, '1,204'),
      h(
        'div',
        { class: 'org-top-card-primary-actions__inner' },
        toggle(labels.follow, whom.name, 'org-company-follow-button'),
        h('a', { href: 'https://bledington.example/', class: 'plain' }, labels.visit),
      ),
    ),
  ];
}

/** Follows, or stops following, which is nobody's concern. */
function toggle(label: string, name: string, kind: string): HTMLElement {
  const button = pill({ 'aria-label': label, 'aria-pressed': 'false', class: `plain ${kind}` }, labels.follow, () => {
    const follows = button.getAttribute('aria-pressed') === 'true';
    if (!follows) done('follow', name);
    button.setAttribute('aria-pressed', String(!follows));
    button.replaceChildren(h('span', {}, follows ? labels.follow : labels.following));
  });
  return button;
}

const pill = (attributes: Record<string, string>, words: string, press: () => void): HTMLButtonElement =>
  h('button', { type: 'button', ...attributes, onclick: press }, h('span', { class: 'artdeco-button__text' }, words));
