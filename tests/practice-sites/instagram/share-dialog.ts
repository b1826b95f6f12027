// Sending somebody's post on: people to choose, and once one is chosen a line for words and Send. Opened at /reels/ it has one line only.
import { h, pressable } from '../page/element';
import { neighbours } from '../page/neighbours';
import { done, receive } from '../page/practice';
import { labels } from './labels';
import { openLayer } from './layer';
import { target } from './people';
import { faceOf, icon, type Person } from './pieces';
import { openedAt } from './way';
import { reactWriting } from './writing-box';

const isOneLine = openedAt.startsWith('/reels');

export function shareDialog(author: Person): void {
  const chosen = new Set<Person>();
  const foot = h('div', { class: 'foot' });
  const box = reactWriting(labels.writeMessage, {
    tag: isOneLine ? 'input' : 'textarea',
    attributes: isOneLine ? { type: 'text', autocomplete: 'off' } : { rows: '1' },
  });
  const send = () => {
    if (box.text().trim() === '') {
      done('repost', author.name);
      layer.close();
    } else receive(box.text(), () => layer.close());
  };
  const settle = () =>
    foot.replaceChildren(
      ...(chosen.size > 0
        ? [h('div', { class: 'words' }, box.element), h('div', {}, pressable({ class: 'send wide' }, send, labels.send))]
        : [
            h(
              'div',
              { class: 'ways' },
              pressable({ class: 'link' }, () => undefined, h('div', {}, icon('share', labels.copyLink)), labels.copyLink),
            ),
          ]),
    );
  const search = h('input', { type: 'text', name: 'queryBox', autocomplete: 'off', placeholder: labels.search });
  const people = [target, ...neighbours.slice(0, 2)].map((person) => choice(person, chosen, settle));
  const layer = openLayer(
    { label: labels.share, kind: 'share-dialog' },
    h('div', { class: 'head' }, h('div', { class: 'end' }), h('h1', {}, labels.share)),
    h('div', { class: 'search' }, search),
    h('div', { class: 'people' }, h('div', {}, ...people)),
    foot,
  );
  settle();
}

function choice(person: Person, chosen: Set<Person>, settle: () => void): HTMLElement {
  const box = h('input', { type: 'checkbox', tabindex: '-1', 'aria-label': person.name, name: 'ContactSearchResultCheckbox' });
  const row = pressable(
    { class: 'choice' },
    () => {
      if (!chosen.delete(person)) chosen.add(person);
      box.checked = chosen.has(person);
      settle();
    },
    h('div', {}, faceOf(person, '32')),
    h('div', { class: 'named' }, h('span', {}, h('span', {}, person.name)), h('span', { class: 'quiet' }, person.handle)),
    h('div', { class: 'tick' }, box),
  );
  return row;
}
