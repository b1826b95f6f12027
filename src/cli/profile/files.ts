// Files of the profile tool: read from where the person stands, keys kept private and never written over.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Profile } from '../../model/profile';
import { PublicKey } from '../../model/signed-profile';
import { bundledProfile, bundledProfiles } from '../../policy/catalogue';
import { readProfile } from '../../policy/read-profile';
import { PrivateKey } from '../../signing/keys';
import { findFile } from '../places';
import { Refused } from './command';

/** Returns a file's bytes, or those of standard input. */
export function readBytes(name: string): Uint8Array {
  if (name === '-') return readFileSync(0);
  const path = findFile(name);
  if (path === undefined) throw new Refused([`there is no file "${name}"`]);
  return readFileSync(path);
}

export const readText = (name: string): string => new TextDecoder().decode(readBytes(name));

/** Returns the text of a list as spreadsheets save it: UTF-8, “Unicode text” (UTF-16), or what Windows wrote before either. */
export function readListText(name: string): string {
  const bytes = readBytes(name);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Returns the text of a profile's file, or of a bundled profile by its id. */
export function profileText(name: string): string {
  const bundled = name !== '-' && findFile(name) === undefined ? bundledProfile(name) : null;
  if (bundled) return JSON.stringify(bundled);
  if (name === '-' || findFile(name) !== undefined) return readText(name);
  throw new Refused([
    `"${name}" is neither a file nor one of ${bundledProfiles()
      .map(({ id }) => id)
      .join(', ')}`,
  ]);
}

export function profileFrom(name: string): Profile {
  const read = readProfile(profileText(name));
  if (!read.ok) throw new Refused(read.problems);
  return read.profile;
}

/** Returns the path of a file to be written, seen from where the person stands. */
const placed = (name: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), name);

/** Writes a file that only its owner may read; one that is there already is left alone. */
export function writeSecret(name: string, text: string): void {
  write(name, text, { mode: 0o600, flag: 'wx' });
}

/** Writes a new file; one that is there already is left alone. */
export function writeNew(name: string, text: string): void {
  write(name, text, { flag: 'wx' });
}

/** Writes a file that can be made again at any time. */
export function writeMade(name: string, text: string, mode?: number): void {
  mkdirSync(dirname(placed(name)), { recursive: true });
  writeFileSync(placed(name), text, mode === undefined ? {} : { mode });
  // A file of before keeps its mode when it is written anew.
  if (mode !== undefined) chmodSync(placed(name), mode);
}

function write(name: string, text: string, how: { mode?: number; flag: 'wx' }): void {
  mkdirSync(dirname(placed(name)), { recursive: true });
  refuseExisting(name);
  writeFileSync(placed(name), text, how);
}

/** Refuses before anything is written. */
export function refuseExisting(...names: readonly string[]): void {
  const there = names.filter((name) => existsSync(placed(name)));
  if (there.length > 0)
    throw new Refused(there.map((name) => `"${name}" is there already, and keys are never written over: expected a new name`));
}

/** Returns the secret key in a file made by `keygen`. */
export function privateKeyFrom(name: string): PrivateKey {
  const judged = PrivateKey.safeParse(parsed(readText(name)));
  if (!judged.success) throw new Refused([`"${name}" holds no private key: expected a file made by keygen`]);
  return judged.data;
}

/** Returns a public key: from its file, from the private one, or as it is written. */
export function publicKeyFrom(name: string): PublicKey {
  if (PublicKey.safeParse(name).success && findFile(name) === undefined) return name;
  const text = readText(name).trim();
  if (PublicKey.safeParse(text).success) return text;
  const judged = PrivateKey.safeParse(parsed(text));
  if (judged.success) return judged.data.x;
  throw new Refused([`"${name}" holds no public key: expected 43 letters, digits, - or _, or a file made by keygen`]);
}

/** Returns what JSON holds, and `undefined` for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
