// What belongs to an editable on X: in the same dialog, or like it in none, and nearest to it. Inline and modal composers stand open at once.
import { dialogOf, isStacked } from '../surroundings';

/** How far up a composer may reach; X nests deeply. */
const REACH = 24;

/** Returns the first that can be seen in the smallest block around the element which holds any, or `null`. */
export function nearest(element: Element, selector: string): HTMLElement | null {
  const dialog = element.closest(DIALOG);
  let block = element.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    const found = [...block.querySelectorAll<HTMLElement>(selector)].find(
      (one) => one.closest(DIALOG) === dialog && one.checkVisibility({ visibilityProperty: true }),
    );
    if (found || block === dialog) return found ?? null;
  }
  return null;
}

/** Returns the smallest block that holds both. */
export function blockOfBoth(element: Element, other: Element | null): Element | null {
  let block = other && element.parentElement;
  while (block && !block.contains(other)) block = block.parentElement;
  return block;
}

/** Returns the block to put something below: the given one, or the first around it that has its neighbours above and below. */
export function standing(block: Element, editable: HTMLElement): Element {
  const end = dialogOf(editable);
  let found = block.closest('label') ?? block;
  for (let next = found.parentElement; next && next !== end && !isStacked(found); next = next.parentElement) found = next;
  return found;
}

const DIALOG = '[role="dialog"], [aria-modal="true"]';
