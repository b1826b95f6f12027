// Attempts to break the two detectors of what is particular and what is confidential: odd letters, great length, stories, kinds, confidence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import confidential from '../../../src/detectors/confidential/detector';
import individualMatter from '../../../src/detectors/individual-matter/detector';
import { draftOf, factsOf } from './facts';

const facts = await factsOf({ policy: 'bledington', pupils: ['Tilly Marsh', 'Sunny Gill'] });
const matters = (text: string) => individualMatter.observe(draftOf({ text }), facts);
const secrets = (text: string) => confidential.observe(draftOf({ text }), facts);
const kinds = (found: readonly { kind: string }[]) => found.map(({ kind }) => kind);

const bait = fc.constantFrom(
  ...['a mum', 'my Year 9s', 'a boy in my form', 'screamed at', 'had a fight', 'today', 'code is 4821', 'social services', 'his'],
  ...['.', '!', '\n\n', '"', '’', '🙃', '\u200b', 'ADHD', 'my son', 'excluded', 'Mr Pryce', 'between us', 'the head'],
);
const anyText = fc
  .array(fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' '));

describe('any text', () => {
  it('is quoted where it stands, in known kinds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const detector of [individualMatter, confidential])
          for (const { rule, kind, span, quote } of detector.observe(draftOf({ text }), facts)) {
            expect(rule).toBe(detector.id);
            expect(Object.keys(detector.kinds)).toContain(kind);
            expect(quote).toBe(text.slice(...span!));
            expect(quote).not.toBe('');
          }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    '',
    ' ',
    '\n',
    '🙃🙃🙃',
    '\uD83C',
    '...',
    '"',
    'a'.repeat(10_000),
    'a mum '.repeat(1_600),
    'code code '.repeat(1_000),
  ])('of no sense is left alone: %#', (text) => {
    expect([...matters(text), ...secrets(text)]).toEqual([]);
  });

  it('may be very long and still be read to its end', () => {
    const text = `${'Lovely weather for ducks today. '.repeat(300)}Two boys in my form had a fight today.`;
    expect(matters(text).map(({ quote }) => quote)).toEqual(['my form had a fight']);
  });

  it('is the same in curly quotes, capitals and with invisible letters', () => {
    const plain = "A mum at the gate screamed at me today, she's unbelievable";
    for (const text of [
      plain,
      plain.toUpperCase(),
      plain.replace("'", '’'),
      plain.replaceAll(' ', ' \u200b'),
      plain.replace('gate', 'gáte'),
    ])
      expect(kinds(matters(text)), text).toEqual(['conflict']);
  });
});

describe('a matter', () => {
  it.each([
    ['Saw two boys have a fight today', 'a boy may be anybody’s'],
    ['A boy screamed at me in Aldi today', 'not at school'],
    ['"A parent screamed at me today" is how the story starts', 'told again'],
    ['I screamed at the photocopier in the staffroom today', 'the author'],
    ['My son had a fight at his school today', 'the author’s child'],
    ['The minister screamed at teachers today', 'public life'],
    ['Ten years ago a boy in my class threw a chair at me', 'long ago'],
    ['If a parent screams at you in school, walk away', 'supposed'],
    ['Year 9 were a delight today, I shouted with joy', 'joy'],
  ])('is not %j: %s', (text) => {
    expect(matters(text)).toEqual([]);
  });

  it('may be told over two sentences', () => {
    expect(kinds(matters('I have a boy in my form. He threw a chair at me.'))).toEqual(['conflict']);
  });

  it('is sure only of what was plainly said of today', () => {
    const sure = (text: string) => matters(text).map(({ confidence }) => confidence);
    expect(sure('A boy in my form punched another today')).toEqual(['certain']);
    expect(sure('A boy in my form punched another')).toEqual(['likely']);
    expect(sure('My TA is useless today')).toEqual(['likely']);
    expect(sure('A girl in my class drew a cat on my mug today')).toEqual(['possible']);
  });

  it('that harms nobody is for schools that ask for it by name', () => {
    expect(matters('Tilly Marsh ate a worm today')).toEqual([expect.objectContaining({ kind: 'anecdote', optIn: true })]);
  });

  it('about a pupil on the list needs no other word for them', () => {
    expect(matters('Sunny Gill has been sick on my shoes')).toEqual([expect.objectContaining({ kind: 'private' })]);
  });
});

describe('a confidence', () => {
  it.each([
    ['door code is 4821', '4821'],
    ['Keypad for the staff toilets is 2580', '2580'],
    ['the sports hall gate is still 4471', '4471'],
    ['staff wifi password: Sunflower22', 'sunflower22'],
  ])('%j gives its code to the fix', (text, code) => {
    expect(secrets(text)).toEqual([expect.objectContaining({ kind: 'access', confidence: 'certain', hints: { code } })]);
  });

  it.each([
    'The door to the hall is 200 metres away',
    'Netflix password is Tiger99',
    'Dress code is smart casual for staff',
    'Gate 2024 of the airport',
    'The school gate opens at 0830',
    'Never write your password down at school',
  ])('%j opens nothing', (text) => {
    expect(secrets(text)).toEqual([]);
  });

  it('belongs to somebody: the same words of oneself, one’s family or everybody are free', () => {
    expect(kinds(secrets('A boy in my form has ADHD'))).toEqual(['health']);
    for (const text of ['I have ADHD', 'My son has ADHD', 'Children with ADHD need us', 'A lesson about ADHD for Year 9'])
      expect(secrets(text), text).toEqual([]);
  });

  it('is found once where the pupil stands in the sentence before', () => {
    expect(kinds(secrets('There is a girl in my form. She self-harms.'))).toEqual(['safeguarding']);
  });
});
