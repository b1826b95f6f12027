// The person's selection inside an editable, in the page or in an open shadow root: read, set, and waited for.
import type { Place } from './reading';

export interface Selected {
  readonly start: Place;
  readonly end: Place;
}

/** How long to wait for an editor to hear of a selection; it is told when the browser next has time. */
const PATIENCE_MS = 100;

/** Returns what is selected inside the element, or `null` when the selection is elsewhere. */
export function readSelection(element: HTMLElement): Selected | null {
  const range = composedRange(element);
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/**
 * Selects from one place to another and resolves when the editor has heard of it:
 * editors copy the selection into their own state late, and would write at the old one.
 */
export async function select(element: HTMLElement, start: Place, end: Place): Promise<void> {
  const before = readSelection(element);
  const heard = heardOf(before !== null && isSame(before.start, start) && isSame(before.end, end));
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  await heard;
  await nextTask();
}

/** Gives the element the focus when it has not got it. */
export async function focusOn(element: HTMLElement): Promise<void> {
  if (isFocused(element)) return;
  element.focus({ preventScroll: true });
  await nextTask();
}

/** Whether keys go into the element, seen through shadow roots. */
export const isFocused = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Returns what is selected in the page, seen through the open shadow root that the element is in; `null` where nothing is. */
export function composedRange(element: Element): StaticRange | Range | null {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  return selection.getComposedRanges({ shadowRoots })[0] ?? null;
}

function heardOf(isAlready: boolean): Promise<void> {
  if (isAlready) return Promise.resolve();
  return new Promise((resolve) => {
    const over = AbortSignal.timeout(PATIENCE_MS);
    document.addEventListener('selectionchange', () => resolve(), { once: true, capture: true, signal: over });
    over.addEventListener('abort', () => resolve(), { once: true });
  });
}

const isSame = (a: Place, b: Place): boolean => a.node === b.node && a.offset === b.offset;
