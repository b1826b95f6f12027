// A draft reviewed revision by revision is told the same as when it is read for the first time, whatever has changed beside its words.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft';
import type { Session } from '../../../src/review/review';
import { reviewAll } from '../../../src/review/several';
import { buildRoster } from '../../../src/roster/build-roster';
import { createMemory } from '../../../src/text/memory';
import { draft, EVENING, sessionAt } from './drafting';

const texts = readFileSync(new URL('../../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

const sessions: Readonly<Record<string, readonly Session[]>> = {
  bisl: [sessionAt('bisl')],
  islwyn: [sessionAt('islwyn')],
  'blue-sky and bledington': [sessionAt('blue-sky'), sessionAt('bledington')],
};

/** Drafts strung together, as long as somebody's longest posts. */
const long = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(' ', '\n', '\n\n', '. ')), { minLength: 4, maxLength: 16 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** What somebody types, pastes or takes out: where, of the whole, how many characters, and what comes instead. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)),
  put: fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom('', ' ', '.', '\n\n', ' not', 'Marnie ', 'Tolworth', ' idiot', "'s", '"', ' in Year 4', ' views my own'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
});

const context: fc.Arbitrary<Partial<Draft>> = fc.record({
  account: fc.constantFrom<Draft['account']>({ kind: 'personal' }, { kind: 'school' }, { kind: 'personal', handle: 'mr_fell' }),
  surface: fc.constantFrom<Draft['surface']>('post', 'comment', 'message', 'bio'),
  media: fc.constantFrom<Draft['media']>([], ['image']),
  at: fc.constantFrom(EVENING, '2026-11-25T10:30:00Z'),
  bio: fc.constantFrom('Teacher at BISL. Views my own.', 'Runner'),
  altTexts: fc.constantFrom<string[]>([], ['Marnie Tolworth on the stage']),
});

describe.each(Object.entries(sessions))('revisions at %s', (_, schools) => {
  it('are told as a first reading would be', () => {
    fc.assert(
      fc.property(long, fc.array(fc.tuple(edit, context), { minLength: 1, maxLength: 4 }), (start, edits) => {
        const memory = createMemory();
        let text = start;
        reviewAll(draft(text), 0, schools, memory);
        edits.forEach(([{ at, cut, put }, over], index) => {
          const from = Math.round(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
          const now = draft(text, over);
          expect(reviewAll(now, index + 1, schools, memory)).toEqual(reviewAll(now, index + 1, schools));
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('what changes beside the words', () => {
  const text = 'Well done Marnie Tolworth and Zelda Quorn. My head is a useless idiot. Call me on 07700 900123.';
  const before = sessionAt('blue-sky');
  const others: Readonly<Record<string, Session>> = {
    'another list': sessionAt('blue-sky', {
      roster: buildRoster([{ first: 'Zelda', last: 'Quorn' }], { key: 'B'.repeat(43), addedAt: EVENING }),
    }),
    'no list': sessionAt('blue-sky', { roster: null }),
    'a correction': sessionAt('blue-sky', {
      taught: { notPupils: ['Marnie Tolworth'], notSchool: [], silenced: () => false },
    }),
    'words silenced': sessionAt('blue-sky', {
      taught: { notPupils: [], notSchool: [], silenced: (rule) => rule === 'tone' },
    }),
    'another school': sessionAt('islwyn'),
  };

  it.each(Object.entries(others))('counts at once: %s', (_, after) => {
    const memory = createMemory();
    const first = reviewAll(draft(text), 1, [before], memory);
    expect(reviewAll(draft(text), 2, [after], memory)).toEqual(reviewAll(draft(text), 2, [after]));
    expect(reviewAll(draft(text), 1, [before], memory)).toEqual(first);
  });

  it('counts at once: the account alone', () => {
    const memory = createMemory();
    for (const kind of ['personal', 'school', 'personal'] as const) {
      const now = draft(text, { account: { kind } });
      expect(reviewAll(now, 1, [before], memory)).toEqual(reviewAll(now, 1, [before]));
    }
  });
});

describe('two composers', () => {
  it('do not hear of each other', () => {
    const [one, other] = [createMemory(), createMemory()];
    const session = sessionAt('blue-sky');
    reviewAll(draft('Well done Marnie Tolworth.'), 1, [session], one);
    const held = JSON.stringify(Array.from(one.kept.values(), (known) => [...known.keys()]));
    expect(held).toContain('Marnie');
    reviewAll(draft('Nothing much today.'), 1, [session], other);
    expect(JSON.stringify(Array.from(other.kept.values(), (known) => [...known.keys()]))).not.toContain('Marnie');
  });

  it('let go of words that two revisions no longer hold', () => {
    const memory = createMemory();
    const session = sessionAt('blue-sky');
    for (const [revision, text] of ['Well done Marnie Tolworth.', 'Well done.', 'Well.'].entries())
      reviewAll(draft(text), revision, [session], memory);
    const held = Array.from(memory.kept.values()).flatMap((known) => [...known.keys()]);
    expect(held.filter((words) => words.includes('Marnie'))).toEqual([]);
  });
});
