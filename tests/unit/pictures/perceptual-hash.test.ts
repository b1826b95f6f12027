// Whether a logo is known again after all that happens to a picture on its way to a site, and whether others are left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashDistance, type Pixels, perceptualHash } from '../../../src/pictures/perceptual-hash';
import { inventCrests, type Printing, printed } from './crests';

/** As far apart as `school-branding` lets a picture and a logo be. */
const ALIKE = 20;

const crests = inventCrests(60);
const hashes = await Promise.all(crests.map(async (crest) => perceptualHash(await printed(crest)) ?? ''));

describe('a logo', () => {
  it('of any crest is something to know it by', () => {
    expect(hashes.filter((hash) => hash === '')).toEqual([]);
  });

  it.each<[string, Printing, least: number]>([
    ['as it is', {}, 60],
    ['a third of the size', { scale: 0.8, ground: '#fff' }, 56],
    ['as a poor JPEG', { ground: '#fff', quality: 40 }, 56],
    ['with a wide margin', { ground: '#fff', margin: 0.3, quality: 80 }, 56],
    ['on cream', { ground: '#ffefd0', margin: 0.15, quality: 80 }, 56],
    ['without colours', { ground: '#fff', filter: 'grayscale(1)', quality: 80 }, 56],
    ['drawn wider', { ground: '#fff', stretch: 1.3, quality: 80 }, 56],
    ['out of focus', { ground: '#fff', filter: 'blur(2px)', quality: 70 }, 56],
  ])('is known %s', async (_, printing, least) => {
    const again = await Promise.all(
      crests.map(async (crest, at) => hashDistance(hashes[at] ?? '', perceptualHash(await printed(crest, printing)) ?? '')),
    );
    expect(again.filter((apart) => apart <= ALIKE).length).toBeGreaterThanOrEqual(least);
  });

  it('is taken for no other', () => {
    const near = hashes.flatMap((one, at) => hashes.slice(at + 1).filter((other) => hashDistance(one, other) <= ALIKE));
    expect(near).toEqual([]);
  });

  it('is nothing that a photograph looks like', () => {
    const photographs = Array.from({ length: 80 }, (_, seed) => perceptualHash(photograph(seed)) ?? '');
    const near = photographs.filter((one) => hashes.some((logo) => hashDistance(one, logo) <= ALIKE));
    expect(near).toEqual([]);
  });
});

describe('a hash', () => {
  const drawn = async (body: string) => perceptualHash(await printed({ width: 100, height: 100, body }));

  it.each([
    ['a disc', '<circle cx="50" cy="50" r="46" fill="#135"/>'],
    ['a ring', '<circle cx="50" cy="50" r="40" fill="none" stroke="#135" stroke-width="10"/>'],
    ['a cross', '<path d="M40 5h20v35h35v20H60v35H40V60H5V40h35z" fill="#a11"/>'],
    ['a diamond', '<path d="M50 4 96 50 50 96 4 50z" fill="#285"/>'],
    [
      'a clear sky',
      '<defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#59c"/><stop offset="1" stop-color="#fec"/></linearGradient></defs><rect width="100" height="100" fill="url(#g)"/>',
    ],
  ])('is none of %s, which too much looks like', async (_, body) => {
    expect(await drawn(body)).toBeNull();
  });

  it('is 64 digits for any picture, or nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((width) =>
          fc.record({
            width: fc.constant(width),
            height: fc.integer({ min: 1, max: 40 }),
            data: fc.uint8Array({ minLength: width * 160, maxLength: width * 160 }),
          }),
        ),
        (pixels) => {
          expect(perceptualHash(pixels) ?? '0'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
        },
      ),
    );
  });

  it.each([
    ['one colour', () => 200],
    ['nothing that can be seen', (at: number) => (at % 4 === 3 ? 0 : 90)],
    ['a speck', (at: number) => (at < 8 ? 0 : 255)],
    ['the noise of a compression', (at: number) => 200 + ((at * 7) % 5)],
  ])('is none of %s', (_, valueAt) => {
    expect(
      perceptualHash({ data: Uint8Array.from({ length: 4 * 64 * 64 }, (_, at) => valueAt(at)), width: 64, height: 64 }),
    ).toBeNull();
  });

  it('is as far from another as that from it, and nought from itself', () => {
    const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hash, hash, (one, other) => {
        expect(hashDistance(one, one)).toBe(0);
        expect(hashDistance(one, other)).toBe(hashDistance(other, one));
        expect(hashDistance(one, other)).toBeLessThanOrEqual(256);
      }),
    );
  });
});

/** Sums of waves, the longer the stronger, as the shades of photographs are. */
function photograph(seed: number): Pixels {
  const [width, height] = [80 + ((seed * 37) % 40), 60 + ((seed * 53) % 40)];
  const waves = [1, 2, 4, 8, 16];
  const across = waves.map((wave) => Array.from({ length: width }, (_, x) => Math.sin(seed * wave + (wave * 5 * x) / width)));
  const down = waves.map((wave) =>
    Array.from({ length: height }, (_, y) => Math.cos(seed + wave + (wave * (3 + (seed % 4)) * y) / height)),
  );
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = waves.reduce(
        (sum, wave, at) => sum + (70 / wave ** 0.8) * (across[at]?.[x] ?? 0) * (down[at]?.[y] ?? 0),
        128,
      );
      data.fill(shade, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  return { data, width, height };
}
