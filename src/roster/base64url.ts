// Bytes to base64url text and back, without help from browser or Node.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
Array.from(ALPHABET, (sign, value) => VALUES.set([value], sign.charCodeAt(0)));

export function toBase64Url(bytes: Uint8Array): string {
  const codes: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = Math.min(3, bytes.length - at) + 1;
    for (let sign = 0; sign < signs; sign++) codes.push(CODES[(three >> (18 - 6 * sign)) & 63]!);
    if (codes.length >= MOST_AT_ONCE) parts.push(String.fromCharCode(...codes.splice(0)));
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** As many as a function surely takes. */
const MOST_AT_ONCE = 8_192;
const CODES = Array.from(ALPHABET, (sign) => sign.charCodeAt(0));

/** Signs that are none of the alphabet's count as zero: shapes are judged before, by zod. */
export function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    held = ((held << 6) | (VALUES[text.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
