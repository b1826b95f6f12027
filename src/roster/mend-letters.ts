// Puts letters right that a file lost on its way through old encodings: "ZoÃ«" is Zoë, and a Windows apostrophe is one.

/** Returns the text without byte order mark and control characters, with known damage undone. */
export function mendLetters(text: string): string {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
  const read = plain.replace(/[\u0080-\u009F]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
  return read.replace(/[\u00C2-\u00F4][\u0080-\u00FF\u0100-\uFFFF]{1,3}/g, undoTwiceEncoded);
}

/** What Windows-1252 puts where Latin-1 has control characters. */
const WINDOWS = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ');

/** UTF-8 that was read as Windows-1252; returned as it is when its bytes are no UTF-8. */
function undoTwiceEncoded(run: string): string {
  for (let length = run.length; length > 1; length--) {
    const bytes = Array.from(run.slice(0, length), byteOf);
    if (bytes.includes(-1)) continue;
    try {
      return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join('')) + run.slice(length);
    } catch {
      // A shorter run may be right.
    }
  }
  return run;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const at = WINDOWS.indexOf(character);
  return at < 0 ? -1 : at + 0x80;
}
