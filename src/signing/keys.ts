// Ed25519 keys: made, told apart by a short id, and shown as words that two people can compare.
import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { base64url, exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';
import { PublicKey } from '../model/signed-profile';

/** The secret half, as it lies in the admin's file: a JSON Web Key. */
export const PrivateKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: PublicKey,
  d: PublicKey,
});
export type PrivateKey = z.infer<typeof PrivateKey>;

export interface Keys {
  publicKey: PublicKey;
  privateKey: PrivateKey;
}

/** Returns a fresh pair from the computer's own source of chance. */
export async function makeKeys(): Promise<Keys> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(pair.privateKey);
  const privateKey = PrivateKey.parse({ kty, crv, x, d });
  return { publicKey: privateKey.x, privateKey };
}

/** Returns the name of a key: 22 signs of the SHA-256 of its bytes, which nobody can choose. */
export const keyId = (key: PublicKey): string => base64url.encode(digestOf(key)).slice(0, 22);

/** How many words are compared: 88 bits, out of reach of somebody who tries keys until one reads alike. */
const WORDS = 8;
const BITS = 11;

/** Returns the key's fingerprint as eight English words of the BIP-39 list, to be read to each other. */
export function keyWords(key: PublicKey): string[] {
  const digest = digestOf(key);
  const bit = (at: number) => ((digest[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  return Array.from({ length: WORDS }, (_, word) => {
    let index = 0;
    for (let at = word * BITS; at < (word + 1) * BITS; at++) index = index * 2 + bit(at);
    return wordlist[index] ?? '';
  });
}

const digestOf = (key: PublicKey): Uint8Array => sha256(base64url.decode(key));
