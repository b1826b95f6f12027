// Draft.js, as on X. It corrupts what is typed by script across a newline, hashtag, mention or link; what is pasted it takes whole.
import { pasteText, pressBackspace } from './insertion';
import { makeRichEditor } from './rich';

/** To Draft.js a paste is another kind of change than keys, so that it is a step of undo by itself, whatever is typed before or after. */
export const draft = makeRichEditor({ write: pasteText, remove: pressBackspace });
