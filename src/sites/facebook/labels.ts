// What elements of Facebook's pages say of themselves, and which of them can be seen and pressed.
import { buttonsIn } from '../surroundings';

export const labelOf = (element: Element): string =>
  (
    element.getAttribute('aria-label') ??
    element.getAttribute('aria-placeholder') ??
    element.getAttribute('placeholder') ??
    ''
  ).trim();

/** As a person sees or hears it: its label, or else its words. */
export const saidBy = (element: Element): string => element.getAttribute('aria-label')?.trim() || element.textContent.trim();

/** Whether all that it says is one of the phrases; a name in it, as in "Follow Rowan Ellery", is no part of it. */
export function says(element: Element, phrases: ReadonlySet<string>, name = ''): boolean {
  const said = [element.getAttribute('aria-label') ?? '', element.textContent].map((words) =>
    plain(name ? words.replace(name, ' ') : words),
  );
  return said.some((words) => phrases.has(words));
}

const plain = (words: string): string =>
  words
    .replaceAll(/\(.*?\)/gu, ' ')
    .replaceAll(/[^\p{L}\p{M}’']+/gu, ' ')
    .trim()
    .toLowerCase();

/** A button of words; icons have a label only. */
export const isWords = (button: Element): boolean => /\p{L}/u.test(button.textContent);

export const isEnabled = (button: Element): boolean => !button.matches(':disabled, [aria-disabled="true"]');

/** Buttons of a block in which somebody writes, and not those of posts and comments shown in it. */
export const ownButtonsIn = (block: Element): HTMLElement[] =>
  buttonsIn(block).filter((button) => {
    const article = button.closest('[role="article"], article');
    return !article || !block.contains(article) || article === block;
  });
