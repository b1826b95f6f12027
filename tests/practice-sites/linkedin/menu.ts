// A button with a menu that drops from it, closed by a choice or by a press elsewhere.
import { h } from '../page/element';

export interface Item {
  words: readonly string[];
  press(): void;
  class?: string;
}

export function menu(attributes: Record<string, string>, words: string, items: readonly Item[]): HTMLElement[] {
  const list = h(
    'div',
    { role: 'menu', class: 'menu', hidden: true },
    ...items.map((item) =>
      h(
        'div',
        {
          role: 'menuitem',
          tabindex: '-1',
          class: `item ${item.class ?? ''}`,
          onclick: () => choose(item),
          onkeydown: onKey(item),
        },
        ...item.words.map((line, index) => h(index === 0 ? 'strong' : 'span', {}, line)),
      ),
    ),
  );
  const opener = h(
    'button',
    {
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      ...attributes,
      onclick: () => show(list.hasAttribute('hidden')),
    },
    h('span', {}, words),
  );
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    opener.setAttribute('aria-expanded', String(isShown));
  };
  function choose({ press }: Item): void {
    show(false);
    press();
  }
  function onKey(item: Item): (event: Event) => void {
    return (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') choose(item);
    };
  }
  return [h('div', { class: 'menu-anchor' }, opener, list)];
}
