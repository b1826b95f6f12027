// Lexical, as on Facebook and Instagram. Typing by script loses a text that has a newline in it; pasting does not.
import { pasteText, pressBackspace, typeText } from './insertion';
import { makeRichEditor } from './rich';

export const lexical = makeRichEditor({
  write: (element, text, { change }) => {
    if ((text + change.quote).includes('\n')) pasteText(element, text);
    else typeText(text);
  },
  remove: pressBackspace,
});
