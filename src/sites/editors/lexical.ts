// Lexical, as on Facebook and Instagram. Typing by script loses a text that has a newline in it; pasting does not.
import { pasteText, typeText } from './insertion';
import { makeRichEditor } from './rich';

export const lexical = makeRichEditor({
  write: (element, text) => {
    if (text.includes('\n')) pasteText(element, text);
    else typeText(text);
  },
});
