// What holds for any text whatever: nothing throws, every quote stands where it is said to, and order of writing does not matter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import missingDisclaimer from '../../../src/detectors/missing-disclaimer/detector';
import schoolName from '../../../src/detectors/school-name/detector';
import workHours from '../../../src/detectors/work-hours/detector';
import { fold } from '../../../src/text/folding';
import { draftOf, factsOf } from './facts';

const detectors = [schoolName, missingDisclaimer, workHours];
const facts = {
  bisl: await factsOf({}),
  'blue-sky': await factsOf({ policy: 'blue-sky' }),
  islwyn: await factsOf({ policy: 'islwyn' }),
};

/** Noise with the very words that detectors look for strewn in. */
const bait = fc.constantFrom(
  'BISL',
  'Blue Sky',
  'Learning',
  'Islwyn High',
  'School',
  'of',
  '#',
  '@',
  '.',
  '*',
  'views',
  'my own',
  'I think',
  'phonics',
  "'s",
  '\u200b',
  '\n',
  '🏫',
);
const anyText = fc.array(
  fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })),
  { maxLength: 30 },
);

describe('any text', () => {
  it.each(Object.entries(facts))(
    '%s: is quoted where it stands',
    (_policy, known) => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('', ' '), (parts, glue) => {
          const text = parts.join(glue);
          for (const detector of detectors) {
            for (const { rule, kind, span, quote } of detector.observe(draftOf({ text, bio: text }), known)) {
              expect(rule).toBe(detector.id);
              expect(Object.keys(detector.kinds)).toContain(kind);
              expect(quote).toBe(span ? text.slice(...span) : '');
              if (span) expect(span[1]).toBeGreaterThan(span[0]);
            }
          }
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );

  it('may hold lone surrogates', () => {
    const text = 'Today \uD83C at \uDF09 BISL \uDC00';
    expect(schoolName.observe(draftOf({ text }), facts.bisl).map(({ quote }) => quote)).toEqual(['BISL']);
  });
});

describe('a school’s name', () => {
  const shapes: Record<string, (name: string) => string> = {
    'in capitals': (name) => name.toUpperCase(),
    'in small letters': (name) => name.toLowerCase(),
    glued: (name) => name.replaceAll(' ', ''),
    hyphened: (name) => name.replaceAll(' ', '-'),
    'in wide letters': (name) => name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'with invisible characters': (name) => [...name].join('\u200b'),
    'letter by letter': (name) => [...name.replaceAll(' ', '')].join(' '),
    'with accents': (name) => name.replaceAll('e', 'é').replaceAll('i', 'ï'),
    owned: (name) => `${name}’s`,
    'over two lines': (name) => name.replace(' ', '\n'),
    'as a hashtag': (name) => `#${name.replaceAll(' ', '')}`,
    'as a handle': (name) => `@${name.replaceAll(' ', '').toLowerCase()}`,
  };

  it.each(Object.keys(shapes))('is seen %s, wherever it stands', (shape) => {
    for (const [policy, known] of Object.entries(facts)) {
      const name = shapes[shape]!(known.identity.name);
      for (const text of [name, `Lovely fair, ${name} 🎉`, `${name}. Lovely fair.`, `🎉 fair! ${name}`]) {
        const quotes = schoolName.observe(draftOf({ text }), known).map(({ quote }) => fold(quote).replace(/[^a-z]/g, ''));
        const letters = fold(known.identity.name).replace(/[^a-z]/g, '');
        expect(quotes, `${policy}: ${text}`).toEqual([letters]);
      }
    }
  });

  it('is seen with any one slip in it', () => {
    const name = facts.bisl.identity.name;
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: name.length - 2 }),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        (at, slip) => {
          const slipped = {
            drop: name.slice(0, at) + name.slice(at + 1),
            double: name.slice(0, at) + name[at] + name.slice(at),
            swap: name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
            change: `${name.slice(0, at)}q${name.slice(at + 1)}`,
          }[slip];
          expect(schoolName.observe(draftOf({ text: `Back at ${slipped} today` }), facts.bisl).length).toBe(1);
        },
      ),
    );
  });

  it('is forgotten when the person says that it is not theirs', () => {
    const known = { ...facts.islwyn, notSchool: new Set(['ihs']) };
    expect(schoolName.observe(draftOf({ text: 'IHS staff lost, Islwyn High won' }), known).map(({ quote }) => quote)).toEqual([
      'Islwyn High',
    ]);
  });

  it('in the bio is a signal and no finding', () => {
    const found = schoolName.observe(draftOf({ text: 'Kettle on', bio: 'Teacher @ BISL' }), facts.bisl);
    expect(found).toEqual([expect.objectContaining({ kind: 'in-bio', signal: true, span: null, quote: '' })]);
  });
});

describe('signals and hints', () => {
  it('tells that a statement stands, in the draft or in the bio', () => {
    for (const draft of [{ text: 'BISL! Views my own' }, { text: 'BISL!', bio: 'Views my own' }]) {
      const found = missingDisclaimer.observe(draftOf(draft), facts.bisl);
      expect(found).toEqual([expect.objectContaining({ kind: 'statement-present', signal: true, span: null })]);
    }
  });

  it('does not take the bio’s where the policy does not', () => {
    const strict = { ...facts.bisl, disclaimers: { ...facts.bisl.disclaimers, bioCounts: false } };
    const found = missingDisclaimer.observe(draftOf({ text: 'BISL!', bio: 'Views my own' }), strict);
    expect(found.map(({ kind }) => kind)).toEqual(['association']);
  });

  it('says until when work lasts', () => {
    const [found] = workHours.observe(draftOf({ text: 'Kettle on', at: '2026-05-12T10:15:00+02:00' }), facts.bisl);
    expect(found).toMatchObject({
      evidence: ['it is 10:15 on a school day'],
      hints: { until: '15:30', freeAt: '2026-05-12T13:30:00.000Z' },
    });
  });
});
