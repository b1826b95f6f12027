// What can be pressed while nothing is written does not send. So the button that sends is known in any language, once it has been seen asleep.
import type { MakeEditor } from '../editors/editor';
import { isEnabled } from './labels';

/** What the buttons around a box looked like while it was empty; their nodes may be replaced at any time. */
const idle = new WeakMap<Element, ReadonlySet<string>>();

/** The editor, which remembers its idle buttons just before each first key. */
export const noticingIdle =
  (
    editor: MakeEditor,
    buttonsOf: (element: HTMLElement) => readonly HTMLElement[],
    isEmpty: (element: HTMLElement) => boolean,
  ): MakeEditor =>
  (element, life) => {
    const note = (event: Event) => {
      if (event.isTrusted && isEmpty(element)) idle.set(element, new Set(buttonsOf(element).filter(isEnabled).map(looksOf)));
    };
    for (const type of ['keydown', 'beforeinput', 'paste', 'drop'])
      element.addEventListener(type, note, { capture: true, passive: true, signal: life });
    return editor(element, life);
  };

/** The ones that were not there, or could not be pressed, while the box was empty; none when that was never seen. */
export function awakened(element: Element, buttons: readonly HTMLElement[]): HTMLElement[] {
  const asleep = idle.get(element);
  return asleep ? buttons.filter((button) => isEnabled(button) && !asleep.has(looksOf(button))) : [];
}

const looksOf = (button: Element): string => {
  const icon = button.querySelector('path[d], use, img[src], i[style]');
  const drawn = ['d', 'href', 'src', 'style'].map((name) => icon?.getAttribute(name) ?? '');
  return [button.getAttribute('aria-label'), button.textContent, ...drawn].join('|');
};
