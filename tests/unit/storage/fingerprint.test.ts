// Fingerprints say whether words are the same, and nothing else.
import { describe, expect, it } from 'vitest';
import { fingerprintOf, foldWords, newKey } from '../../../src/storage/fingerprint';

const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

describe('a fingerprint', () => {
  it('is the same for the same words in any case, accent and spacing', () => {
    const one = fingerprintOf(key, 'tone', 'Zoë’s plan');
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf(key, 'tone', " ZOE'S   plan")).toBe(one);
  });

  it.each([
    ['another key', () => fingerprintOf(newKey(), 'tone', 'daft')],
    ['another rule', () => fingerprintOf(key, 'reputation', 'daft')],
    ['other words', () => fingerprintOf(key, 'tone', 'daft plan')],
    ['the same letters cut elsewhere', () => fingerprintOf(key, 'tone', 'da ft')],
  ])('is another for %s', (_, other) => {
    expect(other()).not.toBe(fingerprintOf(key, 'tone', 'daft'));
  });

  it.each(['', ' \n '])('is none without words: %j', (words) => {
    expect(fingerprintOf(key, 'tone', words)).toBeNull();
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
