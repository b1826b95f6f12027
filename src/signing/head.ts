// The head of a signed file: one fixed text for each key, so that nothing in it is ever obeyed.
import { base64url } from 'jose';
import type { PublicKey } from '../model/signed-profile';
import { keyId } from './keys';

/** The only way of signing. */
export const ALGORITHM = 'EdDSA';

/** Says what was signed, so that this key's signature under something else means nothing here. */
export const TYPE = 'second-glance-profile';

/** Returns the head that a file signed with this key begins with. */
export const headFor = (key: PublicKey) => ({ alg: ALGORITHM, typ: TYPE, kid: keyId(key) });

/** Returns the same as it stands in the file. */
export const encodedHead = (key: PublicKey): string => base64url.encode(JSON.stringify(headFor(key)));

/** Returns whether a head is one of ours by its looks, whosever key it names. It is compared, never read. */
export function looksOurs(encoded: string): boolean {
  const [before = '', after = ''] = JSON.stringify({ alg: ALGORITHM, typ: TYPE, kid: '|' }).split('|');
  const text = asciiOf(base64url.decode(encoded));
  return text.startsWith(before) && text.endsWith(after) && /^[\w-]{22}$/.test(text.slice(before.length, -after.length));
}

/** Longer than any of ours is. */
export const HEAD_LIMIT = 200;

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
