// What holds for contact, press, follow and author in any words whatever: quotes stand, nothing hangs, a promised cut leaves nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pressContact from '../../../src/detectors/press-contact/detector';
import { examples as press } from '../../../src/detectors/press-contact/examples';
import pupilContact from '../../../src/detectors/pupil-contact/detector';
import { examples as pupil } from '../../../src/detectors/pupil-contact/examples';
import schoolFollow from '../../../src/detectors/school-follow/detector';
import { examples as follow } from '../../../src/detectors/school-follow/examples';
import undeclaredAuthor from '../../../src/detectors/undeclared-author/detector';
import { examples as author } from '../../../src/detectors/undeclared-author/examples';
import type { Draft } from '../../../src/model/draft';
import type { Finding } from '../../../src/model/finding';
import type { Surface } from '../../../src/model/words';
import { prepareText } from '../../../src/text/prepare';
import { withoutSentence } from '../../../src/text/without-sentence';
import { draftOf, factsOf } from './facts';

const detectors = [pressContact, pupilContact, schoolFollow, undeclaredAuthor];
const rooms = [
  { detector: pressContact, flags: press.flags },
  { detector: pupilContact, flags: pupil.flags },
  { detector: schoolFollow, flags: follow.flags },
  { detector: undeclaredAuthor, flags: author.flags },
];
const pupils = ['Anja Mlakar', 'Rhys Price'];
const facts = await factsOf({ policy: 'bledington', pupils });

const bait = fc.constantFrom(
  'Year 11s',
  'message me here',
  'your homework',
  'it’s Mr Beynon',
  'parents of 4B',
  'a journalist',
  'rang me',
  'our school',
  'RT @BledingtonSchool:',
  'the school page',
  'I am so proud',
  'my class',
  'As a parent I',
  'Anja Mlakar',
  '@rhysprice',
  '"',
  '.',
  '\n',
  '\u200b',
  '📸',
  'Mrs Okafor',
);
const anyText = fc.array(
  fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })),
  { maxLength: 24 },
);
const surfaces = fc.constantFrom<Surface>('post', 'message', 'comment', 'share', 'caption', 'bio');
const accounts = fc.constantFrom<Draft['account']>({ kind: 'personal' }, { kind: 'school' });

const seen = (draft: Partial<Draft> & { text: string }): Finding[] =>
  detectors.flatMap((detector) => detector.observe(draftOf(draft), facts));

describe('any words', () => {
  it('are quoted where they stand, by a kind that is told', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' '), surfaces, accounts, (parts, glue, surface, account) => {
        const text = parts.join(glue);
        for (const { rule, kind, span, quote } of seen({ text, surface, account })) {
          expect(Object.keys(detectors.find(({ id }) => id === rule)?.kinds ?? {})).toContain(kind);
          expect(quote).toBe(span ? text.slice(...span) : '');
          if (span) expect(quote.trim()).toBe(quote);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it.each(['', ' ', '\n\n', '🏫', '.', '“”', '@', '\uD83C'])('%j is nothing', (text) => {
    for (const surface of ['post', 'message', 'share'] as const) expect(seen({ text, surface })).toEqual([]);
  });

  it.each([
    'a ',
    'a-',
    "a'",
    'i ',
    'my ',
    ' ',
    '\n',
    '. ',
    '😂',
    'you were in ',
    'the paper ',
    'year 4 ',
    "Carys' mum ",
    'I am ',
    '"I am ',
    'message me ',
    'a.a.',
    '@a ',
  ])(
    '10,000 characters of %j come to an end',
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      for (const account of [{ kind: 'personal' as const }, { kind: 'school' as const }])
        for (const surface of ['post', 'message', 'share'] as const)
          expect(Array.isArray(seen({ text, surface, account }))).toBe(true);
    },
    20_000,
  );

  it('may be written in any type', () => {
    const kinds = (text: string, surface: Surface = 'post') => seen({ text, surface }).map(({ kind }) => kind);
    expect(kinds('YEAR 11S, YOU CAN ALWAYS MESSAGE ME HERE')).toContain('invite-pupil');
    expect(kinds('Ｙear 11s, you can always message me here')).toContain('invite-pupil');
    expect(kinds('Year 11s, you can al\u00adways message me here')).toContain('invite-pupil');
    expect(kinds('Hi Carys’ mum, it’s Mr Beynon', 'message')).toContain('message-parent');
    expect(kinds("hi carys' mum, it's mr beynon", 'message')).toContain('message-parent');
  });
});

describe('a cut that is promised', () => {
  const cases = rooms.flatMap(({ detector, flags }) =>
    flags.filter(({ action }) => !action).map((example) => ({ detector, example, name: example.text.slice(0, 70) })),
  );

  it.each(cases)('$detector.id: leaves nothing to see: $name', async ({ detector, example }) => {
    const known = await factsOf(example);
    for (const { span, hints } of detector.observe(draftOf(example), known)) {
      if (hints?.withoutSentence !== 'clean' || !span) continue;
      const rest = withoutSentence(prepareText(example.text), span);
      expect(rest).not.toBeNull();
      const left = detector.observe(draftOf({ ...example, text: rest ?? '' }), known).filter((finding) => finding.span);
      expect(left, rest ?? '').toEqual([]);
    }
  });
});

describe('whom a message goes to', () => {
  const message = (text: string, to: Draft['to']) =>
    pupilContact.observe(draftOf({ text, surface: 'message', to }), facts).map(({ kind }) => kind);

  it('a listed pupil’s surname makes a parent of whoever else bears it', () => {
    const text = 'Thank you so much for the candle! See you both at the gate in the morning';
    expect(message(text, [{ name: 'Angela Price' }])).toEqual(['message-parent']);
    expect(message('Kettle on?', [{ name: 'Angela Price' }])).toEqual([]);
  });

  it('a journalist is known by the name of the paper', () => {
    const answer = (name: string, text: string) =>
      pressContact.observe(draftOf({ text, surface: 'message', to: [{ name }] }), facts).map(({ kind }) => kind);
    const text = 'Yes, I was there when it happened';
    expect(answer('Marcus Bray (Chronicle)', text)).toEqual(['answer']);
    expect(answer('Nesta Quill', text)).toEqual([]);
    expect(answer('Marcus Bray (Chronicle)', 'Please contact the school office')).toEqual([]);
  });
});
