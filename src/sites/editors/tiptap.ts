// TipTap, which is ProseMirror, as in LinkedIn's newer comment boxes. It reads the DOM; its history folds half a second into one step.
import { pressBackspace, typeLines } from './insertion';
import { makeRichEditor } from './rich';

/** Never pasted into: of several line breaks in a row a paste keeps one. */
export const tiptap = makeRichEditor({
  undoWindowMs: 500,
  write: (_, text) => typeLines(text),
  remove: pressBackspace,
});
