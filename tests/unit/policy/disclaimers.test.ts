// Statements: which one, where there is room, never twice, and one insertion at the end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_LIMIT } from '../../../src/model/draft';
import type { Disclaimer } from '../../../src/model/profile';
import { applyEdit } from '../../../src/model/span';
import type { Platform, Surface } from '../../../src/model/words';
import { chooseStatement } from '../../../src/policy/disclaimers';
import { weightedLength } from '../../../src/policy/weighted-length';
import { prepareText } from '../../../src/text/prepare';
import { findingOf, nudgesFor, school } from './drafting';

const { statements } = school('bisl').disclaimers;
const [long, medium, short] = statements[0]!.texts as [string, string, string];
const choose = (
  text: string,
  platform: Platform = 'facebook',
  own: string | null = null,
  list: readonly Disclaimer[] = statements,
  surface: Surface = 'post',
) => chooseStatement(prepareText(text), { platform, surface, language: 'en-GB' }, list, own);
const added = (...args: Parameters<typeof choose>) => {
  const choice = choose(...args);
  return choice.kind === 'add' ? applyEdit(args[0], choice.edit) : choice.kind;
};

describe('where it goes', () => {
  it.each([
    ['Off to school', `Off to school. ${long}`],
    ['Off to school!', `Off to school! ${long}`],
    ['Class of 2026', `Class of 2026. ${long}`],
    ['Off to school ', `Off to school. ${long} `],
    ['Off to school! ', `Off to school! ${long}`],
    ['Off to school\n', `Off to school\n${long}`],
    ['Off to school #edu', `Off to school #edu ${long}`],
    ['Thanks @someone', `Thanks @someone ${long}`],
    ['See https://hill-end.example/a', `See https://hill-end.example/a ${long}`],
    ['Off to school 🎉', `Off to school 🎉 ${long}`],
    ['Mae hi’n ŷ', `Mae hi’n ŷ. ${long}`],
    ['', long],
  ])('%j', (text, expected) => {
    expect(added(text)).toBe(expected);
  });

  it('is one insertion on one line that leaves every word standing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const choice = choose(text);
        if (choice.kind !== 'add') return choice.kind === 'stands';
        const { edit } = choice;
        const after = applyEdit(text, edit);
        return (
          edit.start === edit.end &&
          !edit.replacement.includes('\n') &&
          text.slice(edit.start).trim() === '' &&
          after?.trimEnd().endsWith(choice.statement) === true &&
          after.startsWith(text.slice(0, edit.start))
        );
      }),
    );
  });

  it('is not offered twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(null, 'I speak for myself here.'),
        (text, own) => {
          const once = added(text, 'x', own);
          if (once === null || once === 'stands' || once === 'no-room') return;
          expect(choose(once, 'x', own).kind).toBe('stands');
        },
      ),
    );
  });
});

describe('which one', () => {
  it('the person’s own wording comes first, on one line', () => {
    expect(added('Off to school.', 'linkedin', ' I speak\nfor myself. ')).toBe('Off to school. I speak for myself.');
    expect(added('Off to school.', 'linkedin', '  ')).toBe(`Off to school. ${long}`);
  });

  it('own wording that is no statement is not used: it would be added, and asked for again', () => {
    expect(added('Off to school.', 'linkedin', 'Hello there folks')).toBe(`Off to school. ${long}`);
  });

  it.each([long, medium, short, short.toUpperCase(), 'views — my own'])('none when %j stands', (statement) => {
    expect(choose(`Off to school. ${statement}`).kind).toBe('stands');
  });

  it('words that merely begin alike are no statement', () => {
    expect(choose('Reviews my own class wrote').kind).toBe('add');
  });

  it('prefers the language and the platform that fit', () => {
    const list: Disclaimer[] = [
      { id: 'cy', language: 'cy', texts: ['Fy marn i yn unig.'] },
      { id: 'en', language: 'en', texts: ['Only my views.'] },
      { id: 'en-x', language: 'en', platforms: ['x'], texts: ['My views, on X.'] },
    ];
    expect(added('Hi!', 'x', null, list)).toBe('Hi! My views, on X.');
    expect(added('Hi!', 'facebook', null, list)).toBe('Hi! Only my views.');
    expect(added('Hi!', 'facebook', null, [list[0]!])).toBe('Hi! Fy marn i yn unig.');
    expect(choose('Hi!', 'facebook', null, [list[2]!]).kind).toBe('no-statement');
  });

  it('takes the longest first, however a profile orders them', () => {
    expect(added('Hi!', 'facebook', null, [{ id: 'a', language: 'en', texts: [short, long, medium] }])).toBe(`Hi! ${long}`);
  });
});

describe('room on X, by X’s own count', () => {
  /** A post that ends in "!" and weighs this much. */
  const weighing = (weight: number) => `${'a'.repeat(weight - 1)}!`;

  it.each([long, medium, short])('%j is used up to 280 and not beyond', (statement) => {
    const room = 280 - weightedLength(` ${statement}`);
    for (const [spare, fits] of [
      [1, true],
      [0, true],
      [-1, false],
    ] as const) {
      const after = added(weighing(room - spare), 'x');
      expect(after?.endsWith(statement)).toBe(fits);
      if (fits) expect(weightedLength(after ?? '')).toBe(280 - spare);
    }
  });

  it('counts links as 23 and emoji as 2', () => {
    // X counts a link by its ending, and knows no ".example".
    const link = `https://example.org/${'a'.repeat(300)}`;
    expect(weightedLength(link)).toBe(23);
    expect(added(`Read ${link} now!`, 'x')).toBe(`Read ${link} now! ${long}`);
    expect(added(`${'🎉'.repeat(133)}`, 'x')).toBe(`${'🎉'.repeat(133)} ${short}`);
    expect(added(`${'🎉'.repeat(134)}`, 'x')).toBe('no-room');
  });

  it('counts the full stop that it adds', () => {
    const room = 280 - short.length;
    expect(added('a'.repeat(room - 2), 'x')).toBe(`${'a'.repeat(room - 2)}. ${short}`);
    expect(added('a'.repeat(room - 1), 'x')).toBe('no-room');
  });

  it('falls back from own wording that does not fit', () => {
    expect(added(weighing(250), 'x', 'All of these views are my own.')).toBe(`${weighing(250)} ${short}`);
  });

  it('says so when nothing fits, also when the post itself is too long', () => {
    expect(choose(weighing(279), 'x')).toEqual({ kind: 'no-room', shortest: short });
    expect(choose(weighing(400), 'x').kind).toBe('no-room');
  });

  it('elsewhere the same post has room, up to that site’s own limit', () => {
    expect(added(weighing(279), 'linkedin')).toBe(`${weighing(279)} ${long}`);
    expect(choose(weighing(2_999), 'linkedin').kind).toBe('no-room');
    expect(added(weighing(2_170), 'instagram', null, statements, 'caption')).toBe(`${weighing(2_170)} ${short}`);
    expect(choose(weighing(160), 'x', null, statements, 'bio').kind).toBe('no-room');
  });

  it('is never put into the middle of a draft that was cut for reading', () => {
    expect(choose('a'.repeat(DRAFT_LIMIT), 'facebook').kind).toBe('no-room');
  });
});

describe('the nudge', () => {
  const text = 'I teach at BISL';
  const finding = findingOf(text, 'missing-disclaimer', 'association', 'BISL');
  const fixes = (over: object = {}, body = text) => nudgesFor(school('bisl'), [finding], body, over)[0]?.fixes ?? [];

  it('offers the statement, and the bio as the lasting way', () => {
    expect(fixes({ platform: 'linkedin' }).map(({ id, label }) => [id, label])).toEqual([
      ['add-statement', `Add “${long}”`],
      ['statement-in-bio', 'Put it in your bio once'],
    ]);
  });

  it('offers advice where there is no room', () => {
    const [first] = fixes({ platform: 'x' }, `I teach at BISL${'!'.repeat(270)}`);
    expect(first).toMatchObject({ kind: 'next', id: 'make-room' });
  });

  it('offers nothing where a statement stands already', () => {
    expect(fixes({}, `${text}. ${short}`)).toEqual([]);
  });

  it('does not send people from the bio to the bio', () => {
    expect(fixes({ surface: 'bio' }).map(({ id }) => id)).toEqual(['add-statement']);
  });

  it.each([
    ['en-GB', 'Views my own.'],
    ['cy', 'Barn bersonol.'],
    ['sl-SI', 'Mnenja so moja osebna.'],
  ])('puts forward the usual words of the school’s language, %s, where the school has none', (language, statement) => {
    const profile = { ...school('bisl'), language, disclaimers: { bioCounts: true, statements: [] } };
    const inBio = nudgesFor(profile, [finding], text)[0]?.fixes.find(({ id }) => id === 'statement-in-bio');
    expect(inBio).toMatchObject({ advice: expect.stringContaining(statement) });
  });
});
