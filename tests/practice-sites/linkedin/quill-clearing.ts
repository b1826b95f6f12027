// Deletes all of a Quill's text by Quill itself: in a shadow root it hears of no key, and Firefox takes the last paragraph out with its words.
export interface Clearable {
  setText(text: string, source: 'user'): void;
  setSelection(at: number, length: number): void;
}

/** All is selected by one key and deleted by the next. */
export function clearByKeys(box: HTMLElement, quill: () => Clearable): void {
  let isAll = false;
  box.addEventListener(
    'keydown',
    (event) => {
      if (/^(Control|Meta|Shift)$/.test(event.key)) return;
      const isDeletion = event.key === 'Delete' || event.key === 'Backspace';
      if (isAll && isDeletion) {
        event.preventDefault();
        event.stopPropagation();
        quill().setText('', 'user');
        quill().setSelection(0, 0);
      }
      isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
    },
    { capture: true },
  );
}
