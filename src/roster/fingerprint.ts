// Keyed, truncated HMAC-SHA-256 fingerprints of folded name parts, each bound to what it stands for.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
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
  return (meaning, letters) => {
    const digest = keyed
      .clone()
      .update(utf8ToBytes(`second-glance/1/${meaning}\n${letters}`))
      .digest();
    let number = 0;
    for (let at = 0; at < FINGERPRINT_BYTES; at++) number = number * 256 + digest[at]!;
    return number;
  };
}

/** Returns a fresh key, for a list that brings none. */
export const createRosterKey = (): string => toBase64Url(randomBytes(32));
