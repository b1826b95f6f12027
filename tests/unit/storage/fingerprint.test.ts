// Fingerprints say whether words are the same, and nothing else.
import { describe, expect, it } from 'vitest';
import { fingerprintOf, foldWords, newKey } from '../../../src/storage/fingerprint';

const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

describe('a fingerprint', () => {
  it('is the same for the same words in any order, case, accent, spacing and number', () => {
    const one = fingerprintOf(key, 'tone', ['Zoë’s plan', 'daft']);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf(key, 'tone', ['DAFT', "zoe's   plan", 'daft'])).toBe(one);
  });

  it.each([
    ['another key', () => fingerprintOf(newKey(), 'tone', ['daft'])],
    ['another rule', () => fingerprintOf(key, 'reputation', ['daft'])],
    ['other words', () => fingerprintOf(key, 'tone', ['daft', 'plan'])],
    ['the same letters cut elsewhere', () => fingerprintOf(key, 'tone', ['da', 'ft'])],
  ])('is another for %s', (_, other) => {
    expect(other()).not.toBe(fingerprintOf(key, 'tone', ['daft']));
  });

  it.each([[[]], [['', '  ']]])('is none without words: %j', (quotes) => {
    expect(fingerprintOf(key, 'tone', quotes)).toBeNull();
  });

  it('is made with a key that is new each time', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{64}$/);
    expect(newKey()).not.toBe(newKey());
  });
});

describe('folded words', () => {
  it('have single spaces and no ends', () => {
    expect(foldWords('  Blue \n Sky ')).toBe('blue sky');
  });
});
