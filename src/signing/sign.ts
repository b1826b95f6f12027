// Signs a profile with the school's key, and reads the result back before it is called good.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { CompactSign, importJWK } from 'jose';
import { problemSentences } from '../model/problem-sentences';
import { PAYLOAD_LIMIT, SignedProfile } from '../model/signed-profile';
import { ALGORITHM, headFor } from './head';
import type { PrivateKey } from './keys';
import { writePayload } from './payload';
import { verifyProfile } from './verify';

export type Signed = { ok: true; file: string } | { ok: false; problems: string[] };

/** Returns the file to be put at the school's address: ASCII, one line, nothing before or after. */
export async function signProfile(value: unknown, key: PrivateKey): Promise<Signed> {
  const judged = SignedProfile.safeParse(value);
  if (!judged.success) return { ok: false, problems: problemSentences(judged.error, value) };
  const payload = utf8ToBytes(writePayload(judged.data));
  if (payload.length > PAYLOAD_LIMIT) return refuse('The profile is larger than 5 MB, and no browser would take it.');
  const file = await seal(payload, key);
  if (file === null) return refuse('The key file holds no key that can sign.');
  const back = await verifyProfile(utf8ToBytes(file), [key.x]);
  if (!back.ok) return refuse(back.reason === 'changed' ? 'The two halves of the key do not belong together.' : back.says);
  return { ok: true, file };
}

const refuse = (problem: string): Signed => ({ ok: false, problems: [problem] });

async function seal(payload: Uint8Array, key: PrivateKey): Promise<string | null> {
  try {
    return await new CompactSign(payload).setProtectedHeader(headFor(key.x)).sign(await importJWK({ ...key }, ALGORITHM));
  } catch {
    return null;
  }
}
