// Quill 1, as in LinkedIn's share box. Never pasted into: it throws, or deletes the selection. Its history folds a second into one step.
import { deleteSelected, typeLines } from './insertion';
import { makeRichEditor } from './rich';

export const quill = makeRichEditor({
  undoWindowMs: 1_000,
  write: (_, text) => typeLines(text),
  remove: deleteSelected,
});
