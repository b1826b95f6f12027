// Remembers where somebody was writing while they answer us, for an editor that loses the focus loses its caret too.
import { isFocused, readSelection, type Selected } from '../sites/editors/selection';
import { quiet } from './faults';

export interface Caret {
  /** Gives the focus back to the editor, with the caret where it was. */
  giveBack(): void;
}

/** Followed as it moves: by the time the focus goes, the browser has taken the caret away already. */
export function keepCaret(editor: HTMLElement, focus: () => void, signal: AbortSignal): Caret {
  let last = readSelection(editor);
  const follow = () => {
    if (isFocused(editor)) last = readSelection(editor) ?? last;
  };
  document.addEventListener('selectionchange', quiet(follow), { passive: true, signal });
  return {
    giveBack() {
      const place: Selected | null = last;
      focus();
      if (!place || !editor.contains(place.start.node) || !editor.contains(place.end.node)) return;
      document.getSelection()?.setBaseAndExtent(place.start.node, place.start.offset, place.end.node, place.end.offset);
    },
  };
}
