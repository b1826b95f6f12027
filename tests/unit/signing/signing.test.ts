// What a school signs arrives whole, keys are told apart, and links bring what they carry.
import fc from 'fast-check';
import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import { type Enrolment, enrolmentLink, readEnrolment } from '../../../src/model/enrolment';
import { PublicKey } from '../../../src/model/signed-profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { keyId, keyWords, makeKeys } from '../../../src/signing/keys';
import { readPayload, writePayload } from '../../../src/signing/payload';
import { signProfile } from '../../../src/signing/sign';
import { verifyProfile } from '../../../src/signing/verify';
import { bytesOf, payloadOf, smallProfile } from './school';

const keys = await makeKeys();
const others = await makeKeys();

describe('signing', { timeout: 60_000 }, () => {
  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))(
    '%s arrives as it was signed',
    async (_, profile) => {
      const payload = { ...payloadOf(keys.publicKey), version: profile.version, profile };
      const signed = await signProfile(payload, keys.privateKey);
      if (!signed.ok) expect.unreachable(signed.problems.join(' '));
      expect(signed.file).toMatch(/^[\w.-]+$/);
      expect(await verifyProfile(bytesOf(signed.file), [keys.publicKey])).toMatchObject({ ok: true, signed: payload });
    },
  );

  it('says what is wrong with a profile instead of signing it', async () => {
    const signed = await signProfile({ ...payloadOf(keys.publicKey), version: 'two' }, keys.privateKey);
    expect(signed).toEqual({ ok: false, problems: ['In version: expected a number, but found “two”.'] });
  });

  it('notices halves of two keys', async () => {
    const signed = await signProfile(payloadOf(keys.publicKey), { ...keys.privateKey, d: others.privateKey.d });
    expect(signed.ok).toBe(false);
  });

  it('refuses what no browser would take', async () => {
    const wordy = Array.from({ length: 1_999 }, (_, at) => ({
      ...smallProfile.clauses[0],
      id: `c-${at}`,
      wording: 'ŵ'.repeat(600),
    }));
    const profile = { ...smallProfile, clauses: [...smallProfile.clauses, ...wordy] };
    const signed = await signProfile({ ...payloadOf(keys.publicKey), profile }, keys.privateKey);
    expect(signed).toEqual({ ok: false, problems: ['The profile is larger than 5 MB, and no browser would take it.'] });
  });

  it('takes 2,000 clauses and 100,000 fingerprints', async () => {
    const clauses = Array.from({ length: 2_000 }, (_, at) => ({
      ...smallProfile.clauses[0],
      id: `c-${at}`,
      wording: 'w'.repeat(1_400),
    }));
    const roster = { version: 1, count: 5_000, addedAt: '2026-09-01T08:00:00Z', groups: [], fingerprints: 'A'.repeat(1_200_000) };
    const profile = { ...smallProfile, clauses, rules: [], roster };
    const signed = await signProfile({ ...payloadOf(keys.publicKey), profile }, keys.privateKey);
    if (!signed.ok) expect.unreachable(signed.problems.join(' '));
    expect(signed.file.length).toBeGreaterThan(5_500_000);
    expect((await verifyProfile(bytesOf(signed.file), [keys.publicKey])).ok).toBe(true);
  });

  it('keeps the digest of the very bytes', async () => {
    const files = await Promise.all(
      ['2027-09-01T08:00:00Z', '2028-09-01T08:00:00Z'].map((expires) =>
        signProfile({ ...payloadOf(keys.publicKey), expires }, keys.privateKey),
      ),
    );
    const seen = await Promise.all(files.map((file) => (file.ok ? verifyProfile(bytesOf(file.file), [keys.publicKey]) : file)));
    expect(new Set(seen.map((each) => ('digest' in each ? each.digest : ''))).size).toBe(2);
  });
});

describe('a payload', { timeout: 60_000 }, () => {
  it('is written in one way, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const read = readPayload(bytesOf(writePayload(value)));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it('with brackets and commas in its words is no deeper for them', () => {
    const value = { say: '[[[[[[[[[[[[[[[[[[[[[[\\",,,{{{{{{{{{{{{{{{{{{{{{' };
    expect(readPayload(bytesOf(writePayload(value)))).toEqual({ ok: true, value });
  });
});

describe('a key', { timeout: 60_000 }, () => {
  it('has a name and words of its own', () => {
    expect(keyId(keys.publicKey)).toMatch(/^[\w-]{22}$/);
    expect(keyId(keys.publicKey)).not.toBe(keyId(others.publicKey));
    expect(keyWords(keys.publicKey)).toHaveLength(8);
    expect(keyWords(keys.publicKey)).not.toEqual(keyWords(others.publicKey));
  });

  it('keeps them for ever: they stand on paper in staff rooms', () => {
    const key = base64url.encode(new Uint8Array(32).fill(7));
    expect([keyId(key), keyWords(key).join(' ')]).toMatchSnapshot();
  });

  it('has one spelling only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const spelt = base64url.encode(bytes);
        expect(PublicKey.safeParse(spelt).success).toBe(true);
        const stray = spelt.slice(0, -1) + String.fromCharCode(spelt.charCodeAt(42) + 1);
        expect(PublicKey.safeParse(stray).success).toBe(false);
      }),
    );
  });
});

describe('an enrolment link', () => {
  const enrolment: Enrolment = {
    address: 'https://files.larkfield.example/second-glance/profile?site=2',
    schoolId: 'larkfield',
    key: keys.publicKey,
  };

  it('brings back what it was made of, as a link, in a file and as JSON', () => {
    const link = enrolmentLink(enrolment);
    expect(link).toMatch(/^https:\/\/files\.larkfield\.example\/second-glance\/profile\?site=2#/);
    for (const text of [link, `  ${link}\r\n`, `\uFEFF${link}`, JSON.stringify(enrolment)])
      expect(readEnrolment(text)).toEqual({ ok: true, enrolment });
  });

  it.each([
    ['nothing', '', /ends before/],
    ['an address alone', 'https://larkfield.example/profile', /ends before/],
    ['plain http', `http://larkfield.example/profile#school=a&key=${keys.publicKey}`, /https/],
    ['a script', `javascript:alert(1)#school=a&key=${keys.publicKey}`, /https/],
    ['a file', `file:///etc/passwd#school=a&key=${keys.publicKey}`, /https/],
    ['somebody’s password', `https://a:b@larkfield.example/p#school=a&key=${keys.publicKey}`, /https/],
    ['a backslash', `https://larkfield.example\\@evil.example/p#school=a&key=${keys.publicKey}`, /https/],
    ['no host', `https:///p#school=a&key=${keys.publicKey}`, /https/],
    ['no school', `https://larkfield.example/p#key=${keys.publicKey}`, /which school/],
    ['a school that is none', `https://larkfield.example/p#school=../x&key=${keys.publicKey}`, /which school/],
    ['a key cut short', `https://larkfield.example/p#school=a&key=${keys.publicKey.slice(0, 40)}`, /cut short/],
    ['no key', 'https://larkfield.example/p#school=a', /cut short/],
    ['two keys', `https://larkfield.example/p#school=a&key=${keys.publicKey}&key=${others.publicKey}`, /twice/],
    ['something more', `https://larkfield.example/p#school=a&key=${keys.publicKey}&__proto__=1`, /more than/],
    ['half JSON', '{"address":', /neither/],
    ['other JSON', '{"hello":1}', /./],
    ['a list', '[1]', /ends before/],
    ['a whole page', 'x'.repeat(5_000), /too long/],
  ])('with %s is refused in one sentence', (_, text, says) => {
    const read = readEnrolment(text);
    if (read.ok) expect.unreachable('it was taken');
    expect(read.problem).toMatch(says);
  });
});
