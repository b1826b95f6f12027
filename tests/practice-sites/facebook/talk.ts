// Talks: Messenger's own page with the list of talks beside it, and the small window over the feed.
import { h, pressable } from '../page/element';
import { neighbours } from '../page/neighbours';
import { labels } from './labels';
import { face, linkTo, other } from './people';
import { wordBox } from './word-box';

export function talkPage(): HTMLElement[] {
  return [
    h(
      'div',
      { role: 'navigation', class: 'chats' },
      h('h1', {}, labels.chats),
      h(
        'div',
        { role: 'grid' },
        ...neighbours.map(({ name }) => h('div', { role: 'row' }, h('a', { href: '/messages/t/7/' }, face(name, 30), name))),
      ),
    ),
    h('div', { role: 'main', class: 'talk' }, ...talk()),
  ];
}

/** The window closes for good. */
export function talkWindow(): HTMLElement {
  const shut = pressable({ 'aria-label': labels.close, class: 'shut' }, () => element.remove(), '✕');
  const element = h('div', { class: 'talk window' }, ...talk(shut));
  return element;
}

function talk(...more: HTMLElement[]): HTMLElement[] {
  const box = wordBox({ kind: 'message', label: labels.write, placeholder: 'Aa', onSent: (text) => log.append(said(text)) });
  const log = h('div', { role: 'log', class: 'log' }, said('Are you coming on Sunday?'));
  return [h('div', { class: 'top' }, face(other.name, 30), h('h2', {}, linkTo(other)), ...more), log, box.element];
}

const said = (text: string): HTMLElement => h('div', { role: 'row' }, h('div', { dir: 'auto', class: 'said' }, text));
