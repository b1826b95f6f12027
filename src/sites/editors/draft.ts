// Draft.js, as on X. It corrupts what is typed by script across a newline, hashtag, mention or link; what is pasted it takes whole.
import { pasteText, pressBackspace, typeText } from './insertion';
import type { Place } from './reading';
import { makeRichEditor, type Where } from './rich';

export const draft = makeRichEditor({
  undoEndsWhenCaretMoves: true,
  write: (element, text, where) => {
    if (text.includes('\n') || !isWithinPlainLeaf(where) || touchesToken(where)) pasteText(element, text);
    else typeText(text);
  },
  remove: pressBackspace,
});

/**
 * Both ends in one text node with something left beside them, and that node directly in its block:
 * decorated text has an element of the decorator's around it.
 */
function isWithinPlainLeaf({ start, end }: Where): boolean {
  if (start.node !== end.node || !(start.node instanceof Text)) return false;
  return end.offset - start.offset < start.node.length && !isDecorated(start);
}

function isDecorated({ node }: Place): boolean {
  const leaf = node.parentElement?.closest('span[data-offset-key]');
  return !leaf?.parentElement?.matches('[data-offset-key]');
}

/** Words that are or may become a hashtag, mention, cashtag or link are drawn anew while they are written. */
function touchesToken({ change, reading }: Where): boolean {
  const before = reading.text.slice(0, change.start).match(/\S*$/)?.[0] ?? '';
  const after = reading.text.slice(change.end).match(/^\S*/)?.[0] ?? '';
  return [before + change.quote, change.quote + after, before + change.replacement + after].some((words) => TOKEN.test(words));
}

const TOKEN = /[#＃@＠$][\p{L}\p{N}_]|https?:|www\.|\p{L}\.\p{L}{2,}/u;
