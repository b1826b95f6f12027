// Friend requests and people one may know, and a dialog of another kind that has a Confirm as well.
import { h, pressable } from '../page/element';
import { me } from '../page/neighbours';
import { done } from '../page/practice';
import { labels } from './labels';
import { face, linkTo, other, type Somebody } from './people';

export function friendsPage(): HTMLElement[] {
  return [list('requests', labels.requests), list('suggestions', labels.suggestions), decoy()];
}

function list(which: 'requests' | 'suggestions', title: string): HTMLElement {
  const isAsked = which === 'requests';
  const others = [other, { name: 'Idris Penhale', handle: 'idrispenhale' }];
  return h(
    'div',
    { class: `card ${which}` },
    h('div', { class: 'row' }, h('h2', {}, title), h('a', { href: `/friends/${which}/` }, labels.seeAll)),
    ...others.map((who) => card(who, isAsked)),
  );
}

function card(who: Somebody, isAsked: boolean): HTMLElement {
  const yes = () => {
    done(isAsked ? 'accept' : 'connect', who.name);
    element.remove();
  };
  const [first, second] = isAsked ? [labels.confirm, labels.delete] : [labels.addFriend, labels.remove];
  const element = h(
    'div',
    { class: 'person' },
    face(who.name, 60),
    h('div', {}, linkTo(who)),
    pressable({ 'aria-label': first, class: `act ${isAsked ? 'confirm' : 'add-friend'}` }, yes, first),
    pressable({ 'aria-label': second, class: 'act away' }, () => element.remove(), second),
  );
  return element;
}

function decoy(): HTMLElement {
  const shut = () => {
    done('number', me.name);
    element.remove();
  };
  const element = h(
    'div',
    { role: 'dialog', 'aria-label': labels.number, class: 'card number' },
    h('h2', {}, labels.number),
    pressable({ 'aria-label': labels.confirm, class: 'act confirm-number' }, shut, labels.confirm),
  );
  return element;
}
