// Files that a school's address may answer with: good ones, and every way that admins, networks and attackers spoil them.
import { bundledProfile } from '../../../src/policy/catalogue';
import { type Keys, keyId, makeKeys } from '../../../src/signing/keys';
import { signProfile } from '../../../src/signing/sign';

const islwyn = bundledProfile('islwyn')!;
export const DAY = 86_400_000;

export const schoolProfile = (version: number, more: object = {}) => ({
  ...islwyn,
  id: 'hill-top',
  version,
  identity: { ...islwyn.identity, name: 'Hill Top School' },
  ...more,
});

export interface Signing {
  version: number;
  key: Keys;
  /** Who may sign the next; left out, the same. */
  next?: readonly Keys[];
  schoolId?: string;
  /** Milliseconds from now. */
  issued?: number;
  expires?: number;
  more?: object;
}

/** Returns the signed file's text. */
export async function signed(
  { version, key, next = [key], schoolId = 'hill-top', issued = -DAY, expires = 60 * DAY, more }: Signing,
  now = new Date(),
) {
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const value = {
    ...{ schoolId, version, issued: at(issued), expires: at(expires) },
    keys: next.map(({ publicKey }) => publicKey),
    profile: schoolProfile(version, more),
  };
  const made = await signProfile(value, key.privateKey);
  if (!made.ok) throw new Error(made.problems.join(' '));
  return made.file;
}

export interface Ring {
  school: Keys;
  next: Keys;
  stranger: Keys;
}
export const makeRing = async (): Promise<Ring> => ({
  school: await makeKeys(),
  next: await makeKeys(),
  stranger: await makeKeys(),
});

export interface BadFile {
  name: string;
  file: string | Uint8Array;
  /** What the one sentence about it must speak of. */
  says: RegExp;
}

/** What is in force before the bad files come. */
export const goodFile = ({ school }: Ring, now = new Date()): Promise<string> =>
  signed({ version: 5, key: school, issued: -60 * DAY }, now);

/** Every file here must be refused where the good one is in force. */
export async function badFiles({ school, next, stranger }: Ring, now = new Date()): Promise<BadFile[]> {
  const six = await signed({ version: 6, key: school }, now);
  const [head = '', payload = '', signature = ''] = six.split('.');
  const [, otherPayload = '', otherSignature = ''] = (await signed({ version: 7, key: school }, now)).split('.');
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  const headOf = (more: object) =>
    encode(JSON.stringify({ alg: 'EdDSA', typ: 'second-glance-profile', kid: keyId(school.publicKey), ...more }));
  const sign = (signing: Signing) => signed(signing, now);
  const clock = /by this computer’s clock/;
  return [
    {
      name: 'forged by a stranger',
      file: await sign({ version: 6, key: stranger }),
      says: /key that this browser has not been told/,
    },
    {
      name: 'forged under the school’s key id',
      file: (await sign({ version: 6, key: stranger })).replace(/^[^.]+/, head),
      says: /changed after/,
    },
    { name: 'with its payload swapped', file: `${head}.${otherPayload}.${signature}`, says: /changed after/ },
    { name: 'with its signature swapped', file: `${head}.${payload}.${otherSignature}`, says: /changed after/ },
    {
      name: 'with one sign of its payload changed',
      file: `${head}.${flip(payload, 400)}.${signature}`,
      says: /changed after|not a signed/,
    },
    { name: 'without a signature', file: `${head}.${payload}.`, says: /not a signed profile/ },
    { name: 'that says it needs no signature', file: `${headOf({ alg: 'none' })}.${payload}.`, says: /not a signed profile/ },
    {
      name: 'that says "none" and is signed',
      file: `${headOf({ alg: 'none' })}.${payload}.${signature}`,
      says: /in a way that is not accepted/,
    },
    {
      name: 'that says HS256, with the public key as the secret',
      file: `${headOf({ alg: 'HS256' })}.${payload}.${signature}`,
      says: /not accepted/,
    },
    {
      name: 'that brings its own key',
      file: `${headOf({ jwk: { x: stranger.publicKey } })}.${payload}.${signature}`,
      says: /not accepted/,
    },
    {
      name: 'that was meant for something else',
      file: `${headOf({ typ: 'JWT' })}.${payload}.${signature}`,
      says: /not accepted/,
    },
    { name: 'truncated in the middle', file: six.slice(0, six.length / 2), says: /not a signed profile/ },
    { name: 'truncated at its end', file: six.slice(0, -10), says: /not a signed profile/ },
    { name: 'empty', file: '', says: /not a signed profile/ },
    { name: 'with a line after it', file: `${six}\n`, says: /not a signed profile/ },
    { name: 'behind a byte-order mark', file: `\uFEFF${six}`, says: /not a signed profile/ },
    { name: 'that is the plain profile', file: JSON.stringify(schoolProfile(6)), says: /not a signed profile/ },
    { name: 'that is a page for signing in', file: '<!doctype html><title>Guest Wi-Fi</title>', says: /not a signed profile/ },
    { name: 'of random bytes', file: crypto.getRandomValues(new Uint8Array(5_000)), says: /not a signed profile/ },
    { name: 'of ten megabytes', file: `${head}.${'A'.repeat(10_000_000)}.${signature}`, says: /larger than a profile may be/ },
    { name: 'rolled back', file: await sign({ version: 4, key: school }), says: /version 4, older than version 5/ },
    {
      name: 'of the same version with other bytes',
      file: await sign({ version: 5, key: school, more: { language: 'cy' } }),
      says: /version 5.*not the same/,
    },
    {
      name: 'of another school',
      file: await sign({ version: 6, key: school, schoolId: 'far-hill' }),
      says: /another school \(“far-hill”\)/,
    },
    {
      name: 'expired long ago',
      file: await sign({ version: 6, key: school, issued: -50 * DAY, expires: -30 * DAY }),
      says: clock,
    },
    {
      name: 'expired three days ago',
      file: await sign({ version: 6, key: school, issued: -50 * DAY, expires: -3 * DAY }),
      says: clock,
    },
    { name: 'signed in the future', file: await sign({ version: 6, key: school, issued: 3 * DAY }), says: clock },
    {
      name: 'signed a year from now',
      file: await sign({ version: 6, key: school, issued: 365 * DAY, expires: 400 * DAY }),
      says: clock,
    },
    {
      name: 'signed before the one in force',
      file: await sign({ version: 6, key: school, issued: -61 * DAY }),
      says: /signed before the one in force/,
    },
    {
      name: 'signed with a key that is not told yet',
      file: await sign({ version: 6, key: next }),
      says: /has not been told to trust/,
    },
  ];
}

/** Another sign of the same alphabet, at that place. */
const flip = (text: string, at: number): string => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
