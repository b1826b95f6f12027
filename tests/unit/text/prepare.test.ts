// Folding and its way back, tokens, sentences and seams: by table, and for any text whatever.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCapitalised, isShouted, splitCamel } from '../../../src/text/casing';
import { fold, foldText } from '../../../src/text/folding';
import { possessiveLength, withoutPossessive } from '../../../src/text/possessive';
import { prepareDraft, prepareText } from '../../../src/text/prepare';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Zoë',
        'e\u0301',
        '\u200b',
        '#',
        '@',
        'x.uk',
        '.',
        '!',
        '\n',
        ' ',
        '’s',
        '👩🏽‍🏫',
        '\uD800',
        '\u202E',
        'שלום',
        'مرحبا',
        'ß',
        '-',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('folding', () => {
  it.each([
    ['ŽIGA Čeč', 'ziga cec'],
    ['O’Neill', "o'neill"],
    ['Straße Łódź Đorđe Søren Æsa þór', 'strasse lodz dorde soren aesa thor'],
    ['ﬁne Ｗide 𝓕ancy', 'fine wide fancy'],
    ['El\u200Bl\u00ADie', 'ellie'],
    ['e\u0301te\u0301', 'ete'],
    ['İzmir ırmak', 'izmir irmak'],
    ['Tŷ Môn', 'ty mon'],
    ['Fish & Chips', 'fish & chips'],
    ['मोहन की', 'मोहन की'],
  ])('%s', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(foldText(raw).text).toBe(folded);
  });

  it('finds the way back, marks included', () => {
    const raw = 'Hi e\u0301va, Straße 🎉 Ｗide';
    const folded = foldText(raw);
    const back = (word: string) => {
      const at = folded.text.indexOf(word);
      return raw.slice(...folded.toRaw(at, at + word.length));
    };
    expect(back('eva')).toBe('e\u0301va');
    expect(back('e')).toBe('e\u0301');
    expect(back('strasse')).toBe('Straße');
    expect(back('wide')).toBe('Ｗide');
    expect(folded.toRaw(0, 0)).toEqual([0, 0]);
    expect(folded.toRaw(folded.text.length, folded.text.length)).toEqual([raw.length, raw.length]);
  });

  it('maps every unit into the text, in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, toRaw } = foldText(raw);
        expect(text).toBe(fold(raw));
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = toRaw(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          before = start;
        }
      }),
    );
  });
});

describe('tokens', () => {
  const cut = (raw: string) => prepareText(raw).tokens.map(({ kind, raw: text }) => `${kind} ${text}`);

  it.each([
    ["O’Neill-Smith's café", ["word O’Neill-Smith's", 'word café']],
    ['#EllieHarrison @josh_w well', ['hashtag #EllieHarrison', 'mention @josh_w', 'word well']],
    ['a#b #1 @ x', ['word a', 'punctuation #', 'word b', 'punctuation #', 'number 1', 'punctuation @', 'word x']],
    [
      'See https://a.example/x_(y)), ok',
      ['word See', 'url https://a.example/x_(y)', 'punctuation )', 'punctuation ,', 'word ok'],
    ],
    ['(www.bledington.example/).', ['punctuation (', 'url www.bledington.example/', 'punctuation )', 'punctuation .']],
    ['m.poole@school.example.', ['email m.poole@school.example', 'punctuation .']],
    ['the end.Then school.uk', ['word the', 'word end', 'punctuation .', 'word Then', 'url school.uk']],
    [
      'at 10:15, £3.50, 2023-24, 7B',
      [
        'word at',
        'number 10:15',
        'punctuation ,',
        'punctuation £',
        'number 3.50',
        'punctuation ,',
        'number 2023-24',
        'punctuation ,',
        'word 7B',
      ],
    ],
    ['👩🏽‍🏫🏴󠁧󠁢󠁷󠁬󠁳󠁿🇸🇮 1️⃣!!!', ['emoji 👩🏽‍🏫', 'emoji 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'emoji 🇸🇮', 'emoji 1️⃣', 'punctuation !!!']],
    ['שלום, مرحبا!', ['word שלום', 'punctuation ,', 'word مرحبا', 'punctuation !']],
    ['El\u200Blie\u200B went', ['word El\u200Blie', 'word went']],
  ])('%s', (raw, tokens) => {
    expect(cut(raw)).toEqual(tokens);
  });

  it('stand apart, in order, at their offsets, each in its sentence, for any text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { tokens, sentences } = prepareText(raw);
        let before = 0;
        for (const token of tokens) {
          expect(raw.slice(token.start, token.end)).toBe(token.raw);
          expect(token.start).toBeGreaterThanOrEqual(before);
          expect(token.end).toBeGreaterThan(token.start);
          const [start, end] = sentences[token.sentence]!;
          expect(start <= token.start && token.end <= end).toBe(true);
          before = token.end;
        }
        expect(new Set(tokens.map(({ sentence }) => sentence)).size).toBe(sentences.length);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Mr. Hill rang. He was well!', ['Mr. Hill rang.', 'He was well!']],
    ['“Done?” she asked. ”Yes.” Good', ['“Done?” she asked.', '”Yes.”', 'Good']],
    ['one\ntwo\nThree\n\nfour', ['one\ntwo', 'Three', 'four']],
    ['Well… no. e.g. this', ['Well… no. e.g. this']],
    ['At 8.30 we met. J. Hill came', ['At 8.30 we met.', 'J. Hill came']],
    ['終わり。次', ['終わり。', '次']],
    ['', []],
  ])('%j', (raw, sentences) => {
    expect(prepareText(raw).sentences.map((span) => raw.slice(...span))).toEqual(sentences);
  });
});

describe('seams', () => {
  it.each([
    ['EllieHarrison', 'Ellie Harrison'],
    ['BISLRocks', 'BISL Rocks'],
    ['HistoryIHS', 'History IHS'],
    ['Year4Trip', 'Year 4 Trip'],
    ['TAsRule', 'TAs Rule'],
    ['ellie_harrison.x', 'ellie harrison x'],
    ['ŽigaNovak', 'Žiga Novak'],
    ['IHS', 'IHS'],
    ['', ''],
  ])('%s', (glued, words) => {
    expect(
      splitCamel(glued)
        .map(({ raw }) => raw)
        .join(' '),
    ).toBe(words);
    for (const { raw, start } of splitCamel(glued)) expect(glued.slice(start, start + raw.length)).toBe(raw);
  });

  it('tells shouting from a capital', () => {
    expect(['BISL', 'Bisl', 'B', '7B', 'ŽIGA'].map(isShouted)).toEqual([true, false, false, false, true]);
    expect(['Žiga', 'žiga', '“Žiga'].map(isCapitalised)).toEqual([true, false, true]);
  });

  it('takes possession off', () => {
    expect(['Ellie’s', "James'", 'Ellie', 'O’Neill'].map(possessiveLength)).toEqual([2, 1, 0, 0]);
    expect(["ellie's", "james'", "o'neill"].map(withoutPossessive)).toEqual(['ellie', 'james', "o'neill"]);
  });
});

describe('a draft', () => {
  const context = {
    platform: 'x',
    surface: 'post',
    account: { kind: 'personal' },
    media: [],
    audience: 'public',
    at: '2026-05-12T20:00:00Z',
  } as const;

  it('is prepared with its bio, or without one', () => {
    expect(prepareDraft({ ...context, media: [], text: 'Hi' }).bioText).toBeNull();
    expect(prepareDraft({ ...context, media: [], text: 'Hi', bio: 'Maths' }).bioText?.tokens[0]?.folded).toBe('maths');
    expect(prepareDraft({ ...context, media: [], text: 'Hi' }).text.raw).toBe('Hi');
  });
});
