// The box that somebody writes in at the moment: what the tests ask for its words, and ask to be rebuilt.
export interface OpenBox {
  readonly element: HTMLElement;
  text(): string;
  /** Puts new nodes with the same words in the place of its own. */
  rebuild(): void;
}

let open: OpenBox | null = null;

export function begin(box: OpenBox): void {
  open?.element.classList.remove('open');
  open = box;
  box.element.classList.add('open');
}

export function leave(box: OpenBox | null): void {
  if (!box) return;
  box.element.classList.remove('open');
  if (open === box) open = null;
}

export const openText = (): string | null => open?.text() ?? null;
export const rebuild = (): void => open?.rebuild();
