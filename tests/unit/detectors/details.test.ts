// Tries to break what sees contact details, links and others' work: odd letters, great length, nothing at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import contactDetails from '../../../src/detectors/contact-details/detector';
import { sortOf } from '../../../src/detectors/contact-details/phones';
import uncredited from '../../../src/detectors/uncredited-material/detector';
import unsafeLink from '../../../src/detectors/unsafe-link/detector';
import { draftOf, factsOf } from './facts';

const detectors = [contactDetails, unsafeLink, uncredited];
const facts = await factsOf({ policy: 'bledington' });
const quotes = (text: string, over: object = {}) =>
  contactDetails.observe(draftOf({ text, ...over }), facts).map(({ quote }) => quote);

const bait = fc.constantFrom(
  '07700 900123',
  '+44',
  '00386',
  'oh',
  'double',
  'seven',
  '0️⃣',
  'at',
  'dot',
  'com',
  'gmail',
  '@',
  'parents',
  'my number is',
  'ring me on',
  '12 Mill Lane',
  'OX7 6XX',
  'live at',
  'dm me your number',
  'https://',
  'bit.ly/',
  'xn--',
  '198.51.100.7/',
  'found this online',
  'nicked off',
  'Pinterest',
  'whole book',
  'pdf',
  'not mine',
  '\n',
  ' / ',
  '\u200b',
  '"',
  '(',
);
const anyText = fc.array(
  fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })),
  { maxLength: 40 },
);

describe('any text', () => {
  it('is quoted where it stands, by known kinds, and never twice over', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' '), fc.constantFrom('personal', 'school'), (parts, glue, kind) => {
        const text = parts.join(glue);
        const draft = draftOf({ text, account: { kind: kind as 'personal' | 'school' }, media: ['image'] });
        for (const detector of detectors) {
          const found = detector.observe(draft, facts);
          for (const finding of found) {
            expect(finding.rule).toBe(detector.id);
            expect(Object.keys(detector.kinds)).toContain(finding.kind);
            expect(finding.quote).toBe(text.slice(...finding.span!));
            expect(finding.quote.length).toBeGreaterThan(0);
          }
          const spans = found.map(({ span }) => span!).sort((a, b) => a[0] - b[0]);
          spans.slice(1).forEach((span, index) => {
            expect(span[0]).toBeGreaterThanOrEqual(spans[index]![1]);
          });
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it.each([
    ['figures', '0'],
    ['spaced figures', '0 7 7 '],
    ['numbers', '07700 900123 '],
    ['foreign numbers', '+49 1512 3456789 '],
    ['number words', 'oh seven double '],
    ['ats', 'a at b dot '],
    ['addresses', 'a@'],
    ['streets', '12 mill lane '],
    ['lanes without end', '1 a b c d '],
    ['links', 'https://a.b/c '],
    ['verbs', 'nicked this stole that '],
    ['wholes', 'whole entire full '],
    ['invitations', 'message me here any time '],
    ['lines', 'a line of verse\n'],
    ['brackets', '(('],
    ['hopes', 'hope they hope that nobody '],
    ['letters', 'a'],
    ['joiners', '\u200b'],
  ])('of 10,000 signs is done with: %s', (_, part) => {
    const text = part.repeat(Math.ceil(10_000 / part.length));
    for (const detector of detectors) expect(() => detector.observe(draftOf({ text }), facts)).not.toThrow();
  });

  it('may be nothing, or lone surrogates', () => {
    for (const text of ['', ' ', '\uD83C', '\uDC00 07700 900123 \uD83C'])
      for (const detector of detectors) expect(() => detector.observe(draftOf({ text }), facts)).not.toThrow();
  });
});

describe('a number', () => {
  it.each([
    ['07700900123', 'mobile'],
    ['+447700900123', 'mobile'],
    ['00447700900123', 'mobile'],
    ['01632960123', 'landline'],
    ['02079460123', 'landline'],
    ['040555012', 'mobile'],
    ['+38640555012', 'mobile'],
    ['0038612345678', 'landline'],
    ['08001111', null],
    ['03001231231', null],
    ['07012345678', null],
    ['0770090012', null],
    ['077009001234', null],
    ['999', null],
    ['', null],
  ])('%s is %s', (figures, sort) => {
    expect(sortOf(figures)).toBe(sort);
  });

  it.each([
    '07700 900123',
    '07700\u00a0900\u00a0123',
    '０７７００ ９００１２３',
    '07700–900–123',
    '(07700) 900123',
    '+44 (0)7700 900 123',
    '0 7 7 0 0 9 0 0 1 2 3',
    '07700.900.123',
    'o77oo 9oo123',
    'oh seven seven oh oh nine oh oh one two three',
    'OH-SEVEN-SEVEN-OH-OH NINE-OH-OH ONE-TWO-THREE',
    'zero double seven double zero nine hundred one two three',
    '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣',
  ])('is seen as %s', (number) => {
    expect(quotes(`Parents, text me: ${number}`)).toEqual([number]);
    expect(quotes(`Parents, text me on ${number} tonight`)).toEqual([number]);
  });

  it('among others is seen by itself', () => {
    expect(quotes('Parents, ring me: 07700 900123 or 07700 900456.')).toEqual(['07700 900123', '07700 900456']);
    expect(quotes('Table for 4 parents, text me 07700 900123 16 people max')).toEqual(['07700 900123']);
  });

  it('is certain only where it is said to be one’s own and said to families', () => {
    const sure = (text: string) => contactDetails.observe(draftOf({ text }), facts)[0]?.confidence;
    expect(sure('Parents, my number is 07700 900123')).toBe('certain');
    expect(sure('Parents: 07700 900123')).toBe('likely');
    expect(sure('My number is 07700 900123')).toBe('likely');
  });
});

describe('an address of the school', () => {
  it('is told from a private one by the profile’s own domain', () => {
    expect(quotes('Parents, email me: head@bledington.gloucs.sch.uk')).toEqual([]);
    expect(quotes('Parents, email me: jo@bledington.gloucs.sch.uk')).toEqual([]);
    expect(quotes('Parents, email me: jo@bletchley.example')).toEqual(['jo@bletchley.example']);
  });
});
