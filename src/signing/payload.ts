// The signed text: JSON written in exactly one way, with caps on what a reader can be made to do.
import { base64url } from 'jose';

/** Deeper than any profile goes. */
const DEEPEST = 16;
/** Longer than any list of a profile may be. */
const LONGEST = 5_000;
/** More values than a profile of five megabytes has use for. */
const MOST = 400_000;

export type ReadPayload = { ok: true; value: unknown } | { ok: false; reason: 'too-deep' | 'too-many' | 'not-canonical' };

/** Returns the one way in which a value is written: no spaces, and every sign outside ASCII as its number. */
export const writePayload = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads bytes whose signature has been found good. What is not written in our one way (entries twice, say) is refused. */
export function readPayload(bytes: Uint8Array): ReadPayload {
  const text = asciiText(bytes);
  if (text === null) return { ok: false, reason: 'not-canonical' };
  const excess = excessOf(text);
  if (excess) return { ok: false, reason: excess };
  try {
    const value: unknown = JSON.parse(text);
    return writePayload(value) === text ? { ok: true, value } : { ok: false, reason: 'not-canonical' };
  } catch {
    return { ok: false, reason: 'not-canonical' };
  }
}

/** Returns the bytes as text; `null` when one of them is not ASCII. */
export function asciiText(bytes: Uint8Array): string | null {
  const text = bytes.length > 0 ? latin.decode(bytes) : '';
  return /[\u007f-\uffff]/.test(text) ? null : text;
}

/** Windows-1252, as every browser reads it: each byte is one sign, and those below 128 are ASCII. */
const latin = new TextDecoder('latin1');

/** Returns whether some base64url is written in the one way its bytes have. What is signed needs no such look: its very signs are. */
export function isCanonical(encoded: string): boolean {
  try {
    return base64url.encode(base64url.decode(encoded)) === encoded;
  } catch {
    return false;
  }
}

/** Counts brackets and commas outside quotation marks, which is enough to know how deep and how long before anything is built. */
function excessOf(text: string): 'too-deep' | 'too-many' | null {
  const counts: number[] = [];
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (counts.push(1) > DEEPEST) return 'too-deep';
        total += 1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        counts.pop();
        break;
      case 0x2c: // ,
        total += 1;
        counts.push((counts.pop() ?? 0) + 1);
        if (total > MOST || (counts.at(-1) ?? 0) > LONGEST) return 'too-many';
        break;
    }
  }
  return null;
}

/** Returns where the string that begins here ends. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) return at;
    if (sign === 0x5c) at += 1;
  }
  return text.length;
}
