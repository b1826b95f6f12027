// A contenteditable with no library over it, as on our own practice page; its undo is the browser's.
import { deleteSelected, typeLines } from './insertion';
import { makeRichEditor } from './rich';

export const plain = makeRichEditor({ write: (_, text) => typeLines(text), remove: deleteSelected });
