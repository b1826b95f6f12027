// A textarea or a line of text, also one whose value React owns: writing as if typed is what both React and the browser's undo notice.
import { type Hands, makeEdit } from './edit';
import type { MakeEditor } from './editor';
import { deleteSelected, typeText } from './insertion';
import { isFocused, nextTask } from './selection';

export const textarea: MakeEditor = (element, life) => {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    throw new TypeError('this editor is made for a textarea or a line of text');
  const watch: Hands['watch'] = (onChange, signal) => element.addEventListener('input', onChange, { signal });
  const hands: Hands = {
    read: () => element.value,
    selected: () => (isFocused(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : null),
    select: (start, end) => {
      element.setSelectionRange(start, end);
      return nextTask();
    },
    write: ({ replacement }) => {
      if (replacement === '') deleteSelected();
      else typeText(replacement);
    },
    watch,
  };
  return { readText: hands.read, ranges: () => [], edit: makeEdit(element, hands, life), watch };
};
