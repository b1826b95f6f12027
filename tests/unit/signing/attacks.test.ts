// Files that somebody other than the school made, changed or swapped: none of them is believed, and each is told in one sentence.
import { createHmac } from 'node:crypto';
import { base64url, CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { SIGNED_FILE_LIMIT } from '../../../src/model/signed-profile';
import { headFor } from '../../../src/signing/head';
import { keyId, makeKeys } from '../../../src/signing/keys';
import { writePayload } from '../../../src/signing/payload';
import { type Refusal, verifyProfile } from '../../../src/signing/verify';
import { bytesOf, payloadOf, sealed } from './school';

const [school, other] = [await makeKeys(), await makeKeys()];
const payload = payloadOf(school.publicKey);
const good = await sealed(writePayload(payload), school);
const [head = '', body = '', signature = ''] = good.split('.');
const encode = (value: unknown) => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));
const [otherHead = '', otherBody = '', otherSignature = ''] = (
  await sealed(writePayload({ ...payload, schoolId: 'elsewhere' }), school)
).split('.');
const newer = writePayload({ ...payload, version: 99, profile: { ...payload.profile, version: 99 } });

/** Signs with the school's own key under a head of somebody's choice. */
const underHead = async (extra: object) =>
  await new CompactSign(bytesOf(writePayload(payload)))
    .setProtectedHeader({ ...headFor(school.publicKey), ...extra })
    .sign(await importJWK({ ...school.privateKey }, 'EdDSA'));

/** HMAC with the public key's bytes for a secret: what a verifier that obeys the head would accept. */
const hmacWith = (secret: string | Uint8Array, alg: 'HS256' | 'HS512', fields: object = {}) => {
  const start = `${encode({ ...headFor(school.publicKey), alg, ...fields })}.${body}`;
  return `${start}.${createHmac(alg.replace('HS', 'sha'), secret).update(start).digest('base64url')}`;
};

const rsa = await generateKeyPair('RS256', { extractable: true });
const p256 = await generateKeyPair('ES256', { extractable: true });
const swapBit = (text: string, at: number) => {
  const bytes = base64url.decode(text);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return base64url.encode(bytes);
};
/** The order of the curve's group: adding it to a signature's second half gives another that sloppy verifiers take. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
function malleable(text: string): string {
  const bytes = base64url.decode(text);
  let half = bytes.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + ORDER;
  for (let at = 32; at < 64; at++) {
    bytes[at] = Number(half & 255n);
    half >>= 8n;
  }
  return base64url.encode(bytes);
}
/** The same bytes with other stray bits in the last sign. */
const strayBits = (text: string) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
const bySchool = (text: string) => sealed(text, school);
const twice = writePayload(payload).replace('"version":', '"version":7,"version":');
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

type Vector = [name: string, file: string | Uint8Array | Promise<string>, reason: Refusal];

const vectors: Vector[] = [
  ['nothing at all', '', 'not-signed'],
  ['the profile without a signature', JSON.stringify(payload), 'not-signed'],
  ['a page of HTML', '<!doctype html><title>Not found</title>', 'not-signed'],
  ['a head of one letter', `a.${body}.${signature}`, 'not-signed'],
  ['a head of no bytes’ length', `${head}abc`.slice(0, 5) + `.${body}.${signature}`, 'not-signed'],
  ['two parts of three', `${head}.${body}`, 'not-signed'],
  ['an empty signature', `${head}.${body}.`, 'not-signed'],
  ['four parts', `${good}.${signature}`, 'not-signed'],
  ['five parts, as of an encrypted file', `${head}..${body}.${body}.${signature}`, 'not-signed'],
  ['cut short in its signature', good.slice(0, -3), 'not-signed'],
  ['cut short in its middle', good.slice(0, good.length / 2), 'not-signed'],
  ['a line end after it', `${good}\n`, 'not-signed'],
  ['a space before it', ` ${good}`, 'not-signed'],
  ['a byte-order mark before it', `\uFEFF${good}`, 'not-signed'],
  ['zero bytes after it', `${good}\0\0`, 'not-signed'],
  ['more bytes in its signature', `${good}AAAA`, 'not-signed'],
  ['padding as of plain base64', `${good}==`, 'not-signed'],
  ['two good files one after the other', `${good}${good}`, 'not-signed'],
  ['stray bits in the signature’s last sign', strayBits(good), 'not-signed'],
  ['bytes that are no text', Uint8Array.from({ length: 900 }, (_, at) => (at * 37) & 255), 'not-signed'],
  ['a JWS in its JSON form', JSON.stringify({ payload: body, protected: head, signature }), 'not-signed'],
  ['ten megabytes', new Uint8Array(10 * 1024 * 1024).fill(0x41), 'too-large'],
  ['one byte more than is read', new Uint8Array(SIGNED_FILE_LIMIT + 1).fill(0x41), 'too-large'],
  ['a changed payload', `${head}.${encode(newer)}.${signature}`, 'changed'],
  ['one changed bit in the payload', `${head}.${swapBit(body, 40)}.${signature}`, 'changed'],
  ['one changed bit in the signature', `${head}.${body}.${swapBit(signature, 5)}`, 'changed'],
  ['a signature of nothing but zeros', `${head}.${body}.${base64url.encode(new Uint8Array(64))}`, 'changed'],
  ['the signature’s twin', `${head}.${body}.${malleable(signature)}`, 'changed'],
  ['the signature of another file of the same key', `${head}.${body}.${otherSignature}`, 'changed'],
  ['the payload of another file of the same key', `${otherHead}.${otherBody}.${signature}`, 'changed'],
  ['somebody else’s key under the school’s key id', sealed(newer, other, headFor(school.publicKey)), 'changed'],
  ['somebody else’s key under its own id', sealed(writePayload(payload), other), 'unknown-key'],
  ['the school’s key under a wrong id', sealed(writePayload(payload), school, headFor(other.publicKey)), 'unknown-key'],
  ['a key id that is a path', underHead({ kid: '../../../../dev/null' }), 'other-algorithm'],
  ['a key id that is another’s beginning', underHead({ kid: keyId(school.publicKey).slice(0, 8) }), 'other-algorithm'],
  ['no key id', underHead({ kid: undefined }), 'other-algorithm'],
  ['alg none, unsigned', `${encode({ alg: 'none' })}.${body}.${'A'.repeat(86)}`, 'other-algorithm'],
  [
    'alg None, with our other fields',
    `${encode({ ...headFor(school.publicKey), alg: 'None' })}.${body}.${signature}`,
    'other-algorithm',
  ],
  ['HS256 with the public key as its secret', hmacWith(base64url.decode(school.publicKey), 'HS256'), 'not-signed'],
  ['HS512 with the public key as its secret', hmacWith(base64url.decode(school.publicKey), 'HS512'), 'other-algorithm'],
  ['HS512 with the key’s letters as its secret', hmacWith(school.publicKey, 'HS512'), 'other-algorithm'],
  ['HS512 with a key within', hmacWith('x', 'HS512', { jwk: { kty: 'oct', k: 'eA' } }), 'other-algorithm'],
  ['a payload said to be unencoded', underHead({ alg: 'EdDSA', b64: true, crit: ['b64'] }), 'other-algorithm'],
  ['a file of another kind, signed with the school’s key', underHead({ typ: 'JWT' }), 'other-algorithm'],
  ['a compressed payload announced', underHead({ zip: 'DEF' }), 'other-algorithm'],
  ['deep nesting within a good signature', bySchool(nested(200)), 'too-deep'],
  ['a hundred thousand brackets', bySchool(nested(100_000)), 'too-deep'],
  ['a bracket that is never closed', bySchool('[[[['), 'not-canonical'],
  ['a list of 200,000', bySchool(writePayload({ ...payload, keys: Array(200_000).fill(0) })), 'too-many'],
  ['500,000 entries in many lists', bySchool(writePayload(Array(250).fill(Array(2_000).fill(0)))), 'too-many'],
  ['an entry twice', bySchool(twice), 'not-canonical'],
  ['spaces between the entries', bySchool(JSON.stringify(payload, null, 2)), 'not-canonical'],
  ['trailing bytes within', bySchool(`${writePayload(payload)} `), 'not-canonical'],
  ['signs that are no ASCII', bySchool(JSON.stringify({ ...payload, schoolId: 'ysgol-ŵy' })), 'not-canonical'],
  ['no JSON', bySchool('profile'), 'not-canonical'],
  ['numbers written otherwise', bySchool(writePayload(payload).replace('"version":1', '"version":1e0')), 'not-canonical'],
  ['nothing but null', bySchool('null'), 'not-a-profile'],
  ['an entry of another version of the format', bySchool(writePayload({ ...payload, script: 'alert(1)' })), 'not-a-profile'],
  ['a prototype smuggled in', bySchool(writePayload(payload).replace('{', '{"__proto__":{"version":9},')), 'not-a-profile'],
  ['no school', bySchool(writePayload({ ...payload, schoolId: undefined })), 'not-a-profile'],
  ['an end before its issue', bySchool(writePayload({ ...payload, expires: '2020-01-01T00:00:00Z' })), 'not-a-profile'],
  ['no next keys', bySchool(writePayload({ ...payload, keys: [] })), 'not-a-profile'],
  ['a next key that is none', bySchool(writePayload({ ...payload, keys: ['A'.repeat(42)] })), 'not-a-profile'],
  ['two versions at once', bySchool(writePayload({ ...payload, version: 8 })), 'not-a-profile'],
  ['a version that is no whole number', bySchool(writePayload({ ...payload, version: 1.5 })), 'not-a-profile'],
];

describe('a bad file', { timeout: 30_000 }, () => {
  it('is told from a good one', async () => {
    expect((await verifyProfile(bytesOf(good), [school.publicKey])).ok).toBe(true);
    expect(vectors.length).toBeGreaterThanOrEqual(25);
  });

  it.each(vectors)('is refused: %s', async (_, file, reason) => {
    const text = await file;
    const verified = await verifyProfile(typeof text === 'string' ? bytesOf(text) : text, [school.publicKey]);
    if (verified.ok) expect.unreachable('it was believed');
    expect(verified.reason).toBe(reason);
    expect(verified.says).toMatch(/^[A-Z][^\n]+\.$/);
  });

  it('is refused though a key or certificate stands in its head', async () => {
    const jwk = await exportJWK((await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })).publicKey);
    const heads = [{ jwk }, { x5c: ['MIIB'] }, { jku: 'https://cdn.example/keys.json' }, { x5u: 'https://cdn.example/c.pem' }];
    for (const extra of heads)
      expect(await verifyProfile(bytesOf(await underHead(extra)), [school.publicKey])).toMatchObject({ ok: false });
  });

  it.each([
    ['RS256', rsa.privateKey],
    ['ES256', p256.privateKey],
  ])('is refused though %s is a good signature', async (alg, key) => {
    const head = { ...headFor(school.publicKey), alg };
    const file = await new CompactSign(bytesOf(writePayload(payload))).setProtectedHeader(head).sign(key);
    expect(await verifyProfile(bytesOf(file), [school.publicKey])).toMatchObject({ ok: false });
  });

  it('is never parsed before its signature is found good', async () => {
    const parse = JSON.parse;
    const seen: string[] = [];
    JSON.parse = (text: string, ...rest) => {
      seen.push(text);
      return parse(text, ...rest);
    };
    try {
      await verifyProfile(bytesOf(`${head}.${encode(newer)}.${signature}`), [school.publicKey]);
      await verifyProfile(bytesOf(await sealed(newer, other)), [school.publicKey]);
    } finally {
      JSON.parse = parse;
    }
    expect(seen.filter((text) => text.includes('schoolId'))).toEqual([]);
  });
});

describe('trust', () => {
  it.each([
    ['nobody', []],
    ['somebody else', [other.publicKey]],
    ['keys that are none', ['', 'A'.repeat(44), '__proto__', 'é'.repeat(43)]],
  ])('in %s believes nothing', async (_, keys) => {
    expect(await verifyProfile(bytesOf(good), keys)).toMatchObject({ ok: false, reason: 'unknown-key' });
  });

  it('in several finds the one that signed', async () => {
    const verified = await verifyProfile(bytesOf(good), [other.publicKey, 'nonsense', school.publicKey]);
    expect(verified).toMatchObject({ ok: true, key: school.publicKey, keyId: keyId(school.publicKey) });
  });
});
