// Around a box on Instagram: the row it stands in with its buttons, and where something of ours can stand below.
import { isAfter, isStacked } from '../surroundings';
import { wordButtonsIn } from './buttons';
import { linksIn } from './people';

/** A row is not far from what stands in it. */
const REACH = 8;

/** The first button of words after the box, as near as there is one, and before anything about people. */
export function sendAfter(editable: HTMLElement, end: Element | null): HTMLElement | null {
  let block = editable.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    const button = wordButtonsIn(block).find((one) => isAfter(one, editable) || one.matches('[type="submit"]'));
    if (button) return button;
    if (block === end || linksIn(block).length > 0) return null;
  }
  return null;
}

/** The box with all that stands beside it, as far out as something put after it comes below. */
export function rowOf(editable: HTMLElement, inner: Element = editable): Element {
  let block = inner;
  for (let level = 0; level < REACH && block.parentElement && block.parentElement !== document.body; level++) {
    if (isStacked(block) && (block !== editable || !hasLaidOver(block))) break;
    block = block.parentElement;
  }
  return block;
}

/** A placeholder that lies over the text is the next element, and nothing can stand between. */
const hasLaidOver = ({ nextElementSibling: next }: Element): boolean =>
  next !== null && ['absolute', 'fixed'].includes(getComputedStyle(next).position);
