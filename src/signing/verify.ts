// Verifies a signed profile: size, then shape, then signature over the exact bytes, and only then what it says.
import { sha256 } from '@noble/hashes/sha2.js';
import { base64url, compactVerify, importJWK } from 'jose';
import { problemSentences } from '../model/problem-sentences';
import { PublicKey, SIGNED_FILE_LIMIT, SignedProfile } from '../model/signed-profile';
import { ALGORITHM, encodedHead, HEAD_LIMIT, looksOurs } from './head';
import { keyId } from './keys';
import { asciiText, isCanonical, readPayload } from './payload';
import { words } from './words';

/** Why a file is not believed. */
export type Refusal =
  | 'too-large'
  | 'not-signed'
  | 'other-algorithm'
  | 'unknown-key'
  | 'changed'
  | 'too-deep'
  | 'too-many'
  | 'not-canonical'
  | 'not-a-profile';

export type Verified =
  | {
      ok: true;
      signed: SignedProfile;
      /** The key that signed it, and its short id, under which the highest version is remembered. */
      key: PublicKey;
      keyId: string;
      /** SHA-256 of the whole file, base64url: tells the same version with other bytes. */
      digest: string;
    }
  | {
      ok: false;
      reason: Refusal;
      /** One sentence for the person. */
      says: string;
      /** For the admin: what is wrong inside a file that is well signed. */
      problems: string[];
    };

/** Reads a file as it came, trusting these keys alone. Neither the key nor the way of signing is ever taken from the file. */
export async function verifyProfile(file: Uint8Array, trusted: readonly PublicKey[]): Promise<Verified> {
  if (file.length > SIGNED_FILE_LIMIT) return refuse('too-large');
  const parts = partsOf(file);
  if (!parts) return refuse('not-signed');
  const { text, head } = parts;
  const keys = trusted.filter((key) => PublicKey.safeParse(key).success);
  const key = keys.find((each) => encodedHead(each) === head);
  if (!key) return refuse(looksOurs(head) ? 'unknown-key' : 'other-algorithm');
  const payload = await signedBytes(text, key);
  if (!payload) return refuse('changed');
  const read = readPayload(payload);
  if (!read.ok) return refuse(read.reason);
  const judged = SignedProfile.safeParse(read.value);
  if (!judged.success) return refuse('not-a-profile', problemSentences(judged.error, read.value));
  return { ok: true, signed: judged.data, key, keyId: keyId(key), digest: base64url.encode(sha256(file)) };
}

const refuse = (reason: Refusal, problems: string[] = []): Verified => ({ ok: false, reason, says: words()[reason], problems });

/** An Ed25519 signature is 64 bytes, which base64url writes with 86 signs. */
const SIGNATURE = 86;

function partsOf(file: Uint8Array): { text: string; head: string } | null {
  const text = asciiText(file);
  // A pattern for the whole of it would run out of stack at some megabytes.
  if (text === null || /[^\w.-]/.test(text)) return null;
  const parts = text.split('.');
  const [head = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3 || head === '' || payload === '') return null;
  if (head.length > HEAD_LIMIT || !isCanonical(head) || signature.length !== SIGNATURE || !isCanonical(signature)) return null;
  return { text, head };
}

/** Returns what was signed with this key, or `null`. */
async function signedBytes(text: string, key: PublicKey): Promise<Uint8Array | null> {
  try {
    const imported = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key }, ALGORITHM);
    return (await compactVerify(text, imported, { algorithms: [ALGORITHM] })).payload;
  } catch {
    return null;
  }
}
