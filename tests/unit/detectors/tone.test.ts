// What holds for hard words and for running the school down in any text, on any account; examples.ts tells which words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reputation from '../../../src/detectors/reputation/detector';
import tone from '../../../src/detectors/tone/detector';
import { draftOf, factsOf } from './facts';

const facts = await factsOf({});
const kinds = (text: string, over: object = {}) =>
  tone.observe(draftOf({ text, ...over }), facts).map(({ kind, confidence, quote }) => `${kind} ${confidence}: ${quote}`);
const school = { account: { kind: 'school' as const } };

describe('tone', () => {
  it('masks hide nothing, and are quoted as they were written', () => {
    expect(kinds('Our new head is a c*nt')).toEqual(['insult certain: c*nt']);
    expect(kinds('That kid is a r3tard')).toEqual(['slur certain: r3tard']);
    expect(kinds('Our head is an i d i o t')).toEqual(['insult likely: i d i o t']);
    expect(kinds('Our head is an ＩＤＩＯＴ')).toEqual(['insult likely: ＩＤＩＯＴ']);
  });

  it('swearing at nobody is a kind of its own', () => {
    expect(kinds('F***ing shattered tonight')).toEqual(['profanity certain: F***ing']);
    expect(kinds('Scunthorpe cocktail, Dick Turpin, arsenic, shiitake')).toEqual([]);
  });

  it('an official account may not be short with a family', () => {
    expect(kinds('Perhaps try listening.', school)).toEqual(['demeaning certain: Perhaps try listening']);
    expect(kinds('Perhaps try listening.')).toEqual([]);
  });

  it('a friend is teased, a stranger insulted', () => {
    expect(kinds('you muppet 😂 happy birthday')).toEqual([]);
    expect(kinds('You absolute moron', { surface: 'reply' })).toEqual(['insult likely: moron']);
  });
});

describe('both, whatever is written', () => {
  const bait = fc.constantFrom(
    'you',
    'our head',
    'is a',
    'idiot',
    'f***ing',
    'kill',
    'SLT',
    'useless',
    '.',
    ' ',
    '"',
    'shambles',
    '😀',
    '\n',
    'r3tard',
    'the parents',
  );
  const anyText = fc.array(fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 });

  it('is quoted where it stands', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        for (const detector of [tone, reputation])
          for (const { rule, kind, span, quote } of detector.observe(draftOf({ text }), facts)) {
            expect(rule).toBe(detector.id);
            expect(Object.keys(detector.kinds)).toContain(kind);
            expect(span![1]).toBeGreaterThan(span![0]);
            expect(quote).toBe(text.slice(...span!));
          }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each([
    ['nothing', ''],
    ['one letter, ten thousand times', 'a'.repeat(10_000)],
    ['stars', '*'.repeat(10_000)],
    ['masked words', 'f***ing '.repeat(1_250)],
    ['insults', 'you idiot, '.repeat(900)],
    ['leaders', 'our head is a joke. '.repeat(500)],
    ['adjectives', `our head is a ${'stupid, '.repeat(1_200)}`],
    ['lone surrogates', '\uD83C our head \uDF09 is useless \uDC00'],
    ['quotation marks', '"'.repeat(3_000)],
    ['letters with spaces', 'i d i o t '.repeat(1_000)],
  ])(
    'comes to an end: %s',
    (_name, text) => {
      for (const detector of [tone, reputation]) expect(() => detector.observe(draftOf({ text }), facts)).not.toThrow();
    },
    20_000,
  );

  it('is not changed by an innocent sentence behind it', () => {
    for (const text of ['Our deputy is a spineless weasel.', 'This school is a shambles.'])
      for (const detector of [tone, reputation]) {
        const quotes = (raw: string) => detector.observe(draftOf({ text: raw }), facts).map(({ quote }) => quote);
        expect(quotes(`${text} The kettle is on.`)).toEqual(quotes(text));
      }
  });
});
