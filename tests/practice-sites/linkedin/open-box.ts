// Which of the page's boxes somebody writes in, for the test that asks for its text or has its nodes replaced.
export interface Box {
  text(): string;
  /** New nodes with the same words in them, as after a change of the site's state. */
  rebuild(): void;
}

let current: Box | null = null;

export const begin = (box: Box): void => {
  current = box;
};

export const leave = (box: Box): void => {
  if (current === box) current = null;
};

export const openBox = (): Box | null => current;
