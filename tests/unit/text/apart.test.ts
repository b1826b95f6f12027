// Things kept apart from each other: the same ones as by comparing each with each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Span } from '../../../src/model/span';
import { apart, placesOf } from '../../../src/text/apart';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]): Span => [start, start + length]),
  { maxLength: 12 },
);

describe('apart', () => {
  it('keeps each that overlaps none before it that was kept', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const kept: Span[] = [];
        for (const span of all) if (!kept.some((other) => overlaps(other, span))) kept.push(span);
        expect(apart(all, (span) => span)).toEqual(kept);
      }),
    );
  });

  it('keeps what stands nowhere', () => {
    expect(apart([null, [0, 3], null, [2, 4]] as (Span | null)[], (span) => span)).toEqual([null, [0, 3], null]);
  });
});

describe('places', () => {
  it('are touched by what overlaps one of them', () => {
    fc.assert(
      fc.property(spans, spans, (taken, asked) => {
        const places = placesOf(taken);
        for (const span of asked) expect(places.touch(span)).toBe(taken.some((other) => overlaps(other, span)));
      }),
    );
  });
});
