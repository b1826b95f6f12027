// A contenteditable without a library under it: the browser writes, and keeps the history, one step each time.
import { deleteSelected, typeText } from './insertion';
import { makeRichEditor } from './rich';

export const plain = makeRichEditor({ write: (_, text) => typeText(text), remove: deleteSelected });
