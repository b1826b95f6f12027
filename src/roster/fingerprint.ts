// Keyed, truncated HMAC-SHA-256 fingerprints of folded name parts, each bound to what it stands for.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes } from '@noble/hashes/utils.js';
import { fromBase64Url, toBase64Url } from './base64url';

/** What a fingerprint stands for. The same letters give unrelated fingerprints for different meanings. */
export type Meaning = 'word' | 'pair' | 'initial' | 'alias' | 'slip' | 'half' | 'sound' | 'called';

/** 48 bits: few enough to say little by themselves, many enough not to meet by chance. */
export const FINGERPRINT_BYTES = 6;

/** Returns the fingerprint of some folded letters under one meaning, as a whole number below 2^48. */
export type Fingerprint = (meaning: Meaning, letters: string) => number;

/** Returns a function that makes fingerprints with this key (32 bytes, base64url). */
export function createFingerprint(key: string): Fingerprint {
  const keyed = hmac.create(sha256, fromBase64Url(key));
  // Every word of every draft comes by here: the state and what it reads and writes are made once and used again.
  let state = keyed.clone();
  const digest = new Uint8Array(keyed.outputLen);
  let message = new Uint8Array(256);
  const encoder = new TextEncoder();
  return (meaning, letters) => {
    const said = `second-glance/1/${meaning}\n${letters}`;
    if (said.length * 3 > message.length) message = new Uint8Array(said.length * 3);
    const { written } = encoder.encodeInto(said, message);
    state = keyed._cloneInto(state);
    state.update(message.subarray(0, written)).digestInto(digest);
    message.fill(0, 0, written);
    let number = 0;
    for (let at = 0; at < FINGERPRINT_BYTES; at++) number = number * 256 + digest[at]!;
    return number;
  };
}

/** Returns a fresh key, for a list that brings none. */
export const createRosterKey = (): string => toBase64Url(randomBytes(32));
