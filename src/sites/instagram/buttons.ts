// What is pressed on Instagram: words, or an icon that says in a label what it is.
import { buttonsIn } from '../surroundings';
import { type Meaning, meaningOf } from './label-words';

export const wordsOf = (button: Element): string => button.textContent.trim();

const hasIcon = (button: Element): boolean => button.querySelector('svg, img, canvas') !== null;

/** Words a person reads; a number or an emoji is none. */
export const isWords = (button: Element): boolean => /\p{L}/u.test(wordsOf(button)) && !hasIcon(button);

export const isIcon = (button: Element): boolean => hasIcon(button) && !/\p{L}/u.test(shownWords(button));

/** An icon carries its label inside as a title, which nobody sees as words. */
function shownWords(button: Element): string {
  const titles = [...button.querySelectorAll('svg')].map(({ textContent }) => textContent ?? '');
  return titles.reduce((words, title) => words.replace(title, ''), button.textContent);
}

export function labelMeaning(button: Element): Meaning | null {
  const labels = [
    shownWords(button),
    button.getAttribute('aria-label'),
    button.querySelector('svg, img')?.getAttribute('aria-label'),
  ];
  for (const label of labels) {
    const meaning = label ? meaningOf(label) : null;
    if (meaning) return meaning;
  }
  return null;
}

/** Inside a sentence, as "… more" is: no button that stands for itself. */
export const isInProse = (button: Element): boolean =>
  [...(button.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && /\p{L}/u.test(node.data));

export const wordButtonsIn = (block: ParentNode): HTMLElement[] =>
  buttonsIn(block).filter((button) => isWords(button) && !isInProse(button) && !button.querySelector('button, [role="button"]'));

/** Without those that count something, as "341 followers" does. */
export const isDeed = (button: Element): boolean => isWords(button) && !isInProse(button) && !/\p{Nd}/u.test(wordsOf(button));

export const deedButtonsIn = (block: ParentNode): HTMLElement[] => wordButtonsIn(block).filter(isDeed);

export const iconsIn = (block: ParentNode): HTMLElement[] => buttonsIn(block).filter(isIcon);
