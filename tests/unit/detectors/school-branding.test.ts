// The school's marks: whose they are, on which accounts they matter, and what odd texts make of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/detectors/define';
import schoolBranding from '../../../src/detectors/school-branding/detector';
import { judge } from '../../../src/policy/judge';
import { draftOf, factsOf, profileOf } from './facts';

const facts = await factsOf({});
const observe = (text: string, over: Partial<Example> = {}) => schoolBranding.observe(draftOf({ text, ...over }), facts);

describe('the school’s marks', () => {
  it.each([
    ['THE SCHOOL CREST is my profile picture now', 'THE SCHOOL CREST'],
    ['the schööl crest is my profile picture now', 'the schööl crest'],
    [
      'my profile picture: the British International School of Ljubljana logo',
      'the British International School of Ljubljana logo',
    ],
    ['👑 BISL’s crest as my avatar', 'BISL’s crest'],
    ['School headed paper used for my gym complaint', 'School headed paper'],
  ])('%s', (text, mark) => {
    expect(observe(text).map(({ quote }) => quote)).toEqual([mark]);
  });

  it('one finding, however many marks', () => {
    expect(observe('School logo, school crest, school banner: all on my profile picture')).toHaveLength(1);
  });

  it.each([
    ['in somebody else’s words', 'He wrote "new profile picture: the school crest" and we laughed'],
    ['without a school', 'New profile picture: a crest'],
    ['with no use made of it', 'The school crest'],
  ])('are let be %s', (_why, text) => {
    expect(observe(text)).toEqual([]);
  });

  it('are no matter on the official account, or at schools whose policy does not mind', () => {
    expect(observe('New profile picture: the school crest', { account: { kind: 'school' } })).toEqual([]);
    const describe = () => ({ title: schoolBranding.title, kinds: schoolBranding.kinds });
    const draft = draftOf({ text: 'New profile picture: the school crest' });
    const levels = ['bisl', 'blue-sky', 'islwyn', 'bledington'].map(
      (id) => judge(observe(draft.text.raw), draft, { profile: profileOf(id), ownDisclaimer: null, describe })[0],
    );
    expect(levels.map((nudge) => nudge?.level ?? 'silent')).toEqual(['hold', 'silent', 'silent', 'silent']);
    expect(levels[0]?.fixes.map(({ id }) => id)).toEqual(['own-account-picture', 'from-the-school']);
  });
});

describe('any text', () => {
  const bait = fc.constantFrom(
    'school logo',
    'BISL',
    ' crest',
    'profile picture',
    'my ',
    '’s',
    '\u200b',
    '\n',
    'letterhead',
    'hoodie',
  );
  const anyText = fc.array(fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 });

  it('is quoted where it stands', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', ' '),
        fc.constantFrom<Example['media']>([], ['image']),
        (parts, glue, media = []) => {
          const text = parts.join(glue);
          for (const { span, quote, kind } of observe(text, { media })) {
            expect(Object.keys(schoolBranding.kinds)).toContain(kind);
            expect(quote).toBe(span ? text.slice(...span) : '');
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each(['a'.repeat(10_000), 'the school '.repeat(900), 'school logo '.repeat(800), '\uD83C'.repeat(5_000)])(
    'may be long',
    (text) => {
      expect(() => observe(text, { media: ['image'] })).not.toThrow();
    },
  );
});

describe('a picture that looks like the logo of the profile', () => {
  const hash = '0aa84cccf5d72a2c8222dfd5c3ff2822ddd07ccf8308b0d0693a82a07d3fd7cb';
  /** The hash with so many of its bits turned. */
  const turned = (bits: number) =>
    Array.from(hash, (digit, at) =>
      (Number.parseInt(digit, 16) ^ (2 ** Math.max(0, Math.min(4, bits - 4 * at)) - 1)).toString(16),
    ).join('');
  const withLogo = { ...facts, identity: { ...facts.identity, logos: [{ title: 'the blue dragon', hash }] } };
  const look = (text: string, bits: number, over: Partial<Example> = {}) =>
    schoolBranding.observe(draftOf({ text, media: ['image'], pictureHashes: [turned(bits)], ...over }), withLogo);

  it.each([
    ['the same', 0, 'certain'],
    ['nearly the same', 10, 'certain'],
    ['alike', 11, 'likely'],
    ['just alike', 20, 'likely'],
    ['unlike', 21, null],
    ['nothing like it', 120, null],
  ])('%s', (_, bits, confidence) => {
    const [found, ...others] = look('What an evening', bits);
    expect(found?.confidence ?? null).toBe(confidence);
    expect(others).toEqual([]);
    if (found) expect(found).toMatchObject({ kind: 'logo-shown', span: null, quote: '' });
    if (found) expect(found.evidence.join()).toContain('the blue dragon');
  });

  it('needs no words, and is no matter on the official account or at a school without a logo in its profile', () => {
    expect(look('', 0)).toHaveLength(1);
    expect(look('What an evening', 0, { account: { kind: 'school' } })).toEqual([]);
    expect(schoolBranding.observe(draftOf({ text: 'Hm', pictureHashes: [hash] }), facts)).toEqual([]);
  });

  it('and words about it are one nudge, with both as evidence', () => {
    const text = 'our school logo in latte foam';
    const found = look(text, 0);
    expect(found.map(({ quote }) => quote)).toEqual(['our school logo', '']);
    const describe = () => ({ title: schoolBranding.title, kinds: schoolBranding.kinds });
    const [nudge, ...others] = judge(found, draftOf({ text }), { profile: profileOf('bisl'), ownDisclaimer: null, describe });
    expect(others).toEqual([]);
    expect(nudge).toMatchObject({ level: 'hold', quotes: ['our school logo'] });
    expect(nudge?.evidence).toHaveLength(2);
  });
});
