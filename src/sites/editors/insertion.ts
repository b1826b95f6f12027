// The ways of writing that make an editor's own state change, at the selection as it stands.
// None says whether the editor took it: whoever writes must read the text back.

/** As if typed. One line only: editors lose or corrupt text that has a newline in it. */
export const typeText = (text: string): boolean => document.execCommand('insertText', false, text);

/** Takes out what is selected. Only for editors that read the DOM. */
export const deleteSelected = (): boolean => document.execCommand('delete');

/**
 * Takes out what is selected, in editors that listen to keys and keep the text themselves: Draft.js and Lexical refuse or
 * lose a deletion of the browser's that takes a whole node or reaches into a second one.
 */
export function pressBackspace(element: HTMLElement): void {
  const fields = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', fields));
}

/** As if each line were typed and Enter pressed between. Only for editors that read the DOM: it destroys a Draft.js post. */
export function typeLines(text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line) typeText(line);
  });
}

/**
 * As if pasted: Draft.js and Lexical read the event and write into their own state, several lines too.
 * Chromium reads `clipboardData`; Firefox ignores it and reads `dataType` and `data`.
 */
export function pasteText(element: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const fields = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', fields));
}
