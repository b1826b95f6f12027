// Fingerprints of words that are not to be nudged about again: keyed, truncated, and no way back to the words.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../text/folding';

/** Returns the fingerprint of a rule and words it saw; case, accents and spacing do not matter. `null` without words. */
export function fingerprintOf(key: string, rule: string, words: string): string | null {
  const folded = foldWords(words);
  if (folded === '') return null;
  const message = utf8ToBytes(JSON.stringify([rule, folded]));
  return bytesToHex(hmac(sha256, hexToBytes(key), message).subarray(0, 16));
}

export const newKey = (): string => bytesToHex(randomBytes(32));

/** Returns words as they are compared: folded, with single spaces. */
export const foldWords = (words: string): string => fold(words).replaceAll(/\s+/g, ' ').trim();
