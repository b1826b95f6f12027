// What stands around an editable: blocks that hold it, buttons, attachments. Asked when needed, never kept.
import { type Attachment, attachmentOf } from './attachment';

/** How far up a composer may reach; the sites nest deeply. */
const REACH = 24;

/** Returns the nearest ancestor that holds something the selector names, or `null` within reach. */
export function blockWith(editable: Element, selector: string): Element | null {
  let block = editable.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement)
    if (block.querySelector(selector)) return block;
  return null;
}

export const dialogOf = (editable: Element): HTMLElement | null =>
  editable.closest<HTMLElement>('[role="dialog"], [aria-modal="true"], dialog');

/** Returns the `role=button`s and buttons of a block that can be seen, in the page's order. */
export const buttonsIn = (block: ParentNode): HTMLElement[] =>
  [...block.querySelectorAll<HTMLElement>('[role="button"], button')].filter((button) => button.checkVisibility());

export const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !other.contains(node);

/** Returns one entry for each picture and video; what stands inside another (a poster in a player) is not counted twice. */
export function mediaIn(block: ParentNode, pictures: string, videos: string): Attachment[] {
  const shown = [...block.querySelectorAll(`${pictures}, ${videos}`)];
  const outermost = shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
  return outermost.map(attachmentOf(videos));
}

/** Whether what is put after a block stands below it, and not beside it. */
export function isStacked(block: Element): boolean {
  const { display, flexDirection } = getComputedStyle(block.parentElement ?? block);
  return display === 'block' || (display.includes('flex') && flexDirection.startsWith('column'));
}
