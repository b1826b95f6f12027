// Which of several buttons is meant, by place and shape. LinkedIn's words are translated; those in English are hints.
import { buttonsIn, isAfter } from '../surroundings';

/** What a person or a screen reader reads on it. */
export const labelOf = (button: Element): string => button.getAttribute('aria-label') ?? wordsOf(button);

/** Lines of a button stand apart, though nothing in its text says so. */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node.nodeValue?.trim() ?? '');
  return words.filter((part) => part !== '').join(' ');
}

/** Whether it shows words, and not only a picture: words for screen readers alone take no room. */
export function showsWords(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\p{L}/u.test(node.nodeValue ?? '')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getBoundingClientRect().width > 2) return true;
  }
  return false;
}

export const wordButtonsIn = (block: ParentNode): HTMLElement[] => buttonsIn(block).filter(showsWords);

export const wordButtonsAfter = (block: ParentNode, editable: Element): HTMLElement[] =>
  wordButtonsIn(block).filter((button) => isAfter(button, editable));

/** The one that does what the block is for: the only one that is filled, or else the last. */
export function primaryOf(buttons: readonly HTMLElement[]): HTMLElement | null {
  const filled = buttons.filter(isFilled);
  return (filled.length === 1 ? filled[0] : buttons.at(-1)) ?? null;
}

function isFilled(button: HTMLElement): boolean {
  const { backgroundColor } = getComputedStyle(button);
  return !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
