// Remembers where somebody was writing while they answer us, for an editor that loses the focus loses its caret too.
import { readSelection, type Selected } from '../sites/editors/selection';
import { quiet } from './faults';

export interface Caret {
  /** Gives the focus back to the editor, with the caret where it was. */
  giveBack(): void;
}

/** `host` is where the focus goes when it comes to us. */
export function keepCaret(editor: HTMLElement, host: HTMLElement, focus: () => void, signal: AbortSignal): Caret {
  let left: Selected | null = null;
  editor.addEventListener(
    'focusout',
    quiet((event: FocusEvent) => {
      left = event.relatedTarget === host ? readSelection(editor) : null;
    }),
    { capture: true, signal },
  );
  return {
    giveBack() {
      focus();
      if (!left || !editor.contains(left.start.node) || !editor.contains(left.end.node)) return;
      document.getSelection()?.setBaseAndExtent(left.start.node, left.start.offset, left.end.node, left.end.offset);
    },
  };
}
