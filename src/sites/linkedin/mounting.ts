// Where a chip sits well on LinkedIn: under the field, above the buttons that belong to it.
import { isStacked } from '../surroundings';

/** The outermost block around the text that holds no button yet and has its neighbours below it. */
export function belowField(editable: HTMLElement, limit: Element): Element {
  let block: Element = editable;
  for (let next = block.parentElement; next && next !== limit; next = next.parentElement) {
    if (block !== editable && next.querySelector('[role="button"], button') && isStacked(block)) break;
    block = next;
  }
  return block;
}
