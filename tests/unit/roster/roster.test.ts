// Rosters keep no names, and still know them in every order and spelling.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pupil, Roster } from '../../../src/model/roster';
import { fromBase64Url, toBase64Url } from '../../../src/roster/base64url';
import { createMatcherFor } from '../../../src/roster/both-lists';
import { buildRoster } from '../../../src/roster/build-roster';
import { createFingerprint, createRosterKey } from '../../../src/roster/fingerprint';
import { createMatcher } from '../../../src/roster/matcher';
import { openTable, packTable } from '../../../src/roster/table';
import { fingerprintName, joinTaught } from '../../../src/roster/taught-pupil';

const addedAt = '2026-11-20T09:00:00Z';
const KEY = toBase64Url(new Uint8Array(32).fill(7));
const roster = (pupils: readonly Partial<Pupil>[], key = KEY) =>
  buildRoster(
    pupils.map((pupil) => Pupil.parse(pupil)),
    { key, addedAt },
  );

const matcher = createMatcher(
  roster([
    { first: 'Ellie', last: 'Harrison', group: '7B' },
    { first: 'Zoë', last: 'O’Brien-Smith', group: 'Year 4' },
    { first: 'Oluwaseun', last: 'Adebayo', knownAs: 'Seun' },
    { first: 'Žiga', last: 'Novak' },
    { first: 'Rhys', last: 'ap Dafydd' },
    { first: 'Mary-Anne Jane', last: 'De Souza' },
    { first: 'Jürgen', last: 'Müller' },
    { first: 'Anna', last: 'van der Berg' },
    { first: 'Omar', last: 'Al-Hassan' },
    { first: 'Łukasz', last: 'Wójcik' },
  ]),
);
const match = (text: string) => matcher.match(text.split(' '));

describe('a full name is known', () => {
  it.each([
    'Ellie Harrison',
    'Harrison Ellie',
    'ellie harrison',
    'ELLIE HARRISON',
    "Ellie Harrison's",
    'Ellie Rose Harrison',
    'Ellie Harison',
    'Ellie Harrisson',
    'Elli Harrison',
    'Ellie Harrisno',
    'Zoe OBrien-Smith',
    'Zoë O’Brien',
    "Zoe O'Brien Smith",
    'Zoe O Brien',
    'ZOE SMITH',
    'Seun Adebayo',
    'Oluwaseun Adebayo',
    'Žige Novaka',
    'Žigov Novak',
    'Žigi Novaku',
    'Ziga Novak',
    'Rhys Dafydd',
    'Rhys ap Dafydd',
    'Mary Anne de Souza',
    'Maryanne De Souza',
    'Mary Souza',
    'MaryAnne DeSouza',
    'Jurgen Muller',
    'Juergen Mueller',
    'Anna Berg',
    'Anna van der Berg',
    'Omar Hassan',
    'Omar al Hassan',
    'Omar Alhassan',
    'Lukasz Wojcik',
    'Ellie-Harrison',
  ])('%s', (words) => {
    expect(match(words)).toEqual([expect.objectContaining({ part: 'full', tokens: [0, words.split(' ').length] })]);
  });

  it('with its class, and with what else stands around it', () => {
    expect(match('so proud of Ellie Harrison today')).toEqual([{ part: 'full', tokens: [3, 5], exact: true, group: '7B' }]);
    expect(match('Ellie Harison')).toEqual([expect.objectContaining({ exact: false })]);
  });

  it('as an initial with a name', () => {
    expect(match('E Harrison')).toEqual([{ part: 'initial', tokens: [0, 2], exact: true, group: '7B' }]);
    expect(match('Ellie H')).toEqual([{ part: 'initial', tokens: [0, 2], exact: true, group: '7B' }]);
    expect(match('T Harrison')).toEqual([expect.objectContaining({ part: 'last', tokens: [1, 2] })]);
  });
});

describe('a part of a name is only a part', () => {
  it.each([
    ['Ellie', 'first'],
    ['Harrison', 'last'],
    ['Seun', 'known-as'],
    ['Zoe', 'first'],
  ])('%s is %s', (word, part) => {
    expect(match(word)).toEqual([expect.objectContaining({ part, exact: true })]);
  });

  it('of another pupil, or with words between, does not make a whole', () => {
    expect(match('Ellie Novak').map(({ part }) => part)).toEqual(['first', 'last']);
    expect(match('Ellie and Harrison').map(({ part }) => part)).toEqual(['first', 'last']);
    expect(match('Ellie with the Harrison').map(({ part }) => part)).toEqual(['first', 'last']);
  });
});

it('tells half of a double surname from the whole', () => {
  expect(match('Zoe Smith')).toEqual([expect.objectContaining({ part: 'full', exact: true, partial: true })]);
  for (const whole of ['Zoe OBrien-Smith', 'Zoe OBrien Smith', 'Ellie Harrison', 'Anna Berg'])
    expect(match(whole)).toEqual([expect.not.objectContaining({ partial: true })]);
});

it('hears a surname that is written as it sounds', () => {
  expect(match('Omar Alhasan')).toEqual([expect.objectContaining({ part: 'full', exact: false, sounds: true })]);
});

it.each(['Ella Harris', 'Elsie Hanson', 'Henry Novello', 'van der', 'de la', 'the quick brown fox', 'a', '', '-', '’'])(
  'knows nothing of "%s"',
  (words) => {
    expect(match(words)).toEqual([]);
  },
);

describe('what is kept', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{4,10}$/);
  const anyPupils = fc.array(fc.record({ first: name, last: name }), { minLength: 1, maxLength: 12 });
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url);

  it('holds no name, is judged sound, and finds every pupil again after storing', () => {
    fc.assert(
      fc.property(anyPupils, key, (pupils, secret) => {
        const kept = JSON.stringify(roster(pupils, secret));
        const judged = Roster.parse(JSON.parse(kept));
        const again = createMatcher(judged);
        for (const { first, last } of pupils) {
          // Names whose letters could stand in base64 by chance are longer than chance allows.
          if (first.length > 6) expect(kept.toLowerCase()).not.toContain(first.toLowerCase());
          if (first !== last) expect(again.match([last, first])).toEqual([expect.objectContaining({ part: 'full' })]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('has nothing in common under two keys', () => {
    fc.assert(
      fc.property(anyPupils, key, key, (pupils, a, b) => {
        fc.pre(a !== b);
        const prints = (secret: string) => {
          const bytes = fromBase64Url(roster(pupils, secret).fingerprints);
          return Array.from({ length: bytes.length / 10 }, (_, index) => bytes.subarray(index * 10, index * 10 + 6).join());
        };
        const others = new Set(prints(b));
        expect(prints(a).filter((print) => others.has(print))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('does not show the order of the list', () => {
    const pupils = [
      { first: 'Theo', last: 'Lindqvist' },
      { first: 'Maya', last: 'Okafor' },
      { first: 'Ffion', last: 'Parry' },
    ];
    expect(roster(pupils).fingerprints).toBe(roster(pupils.toReversed()).fingerprints);
  });

  it('is bound to what it stands for', () => {
    const fingerprint = createFingerprint(createRosterKey());
    const prints = (['word', 'pair', 'initial', 'alias', 'slip'] as const).map((meaning) => fingerprint(meaning, 'okafor'));
    expect(new Set(prints).size).toBe(5);
  });

  it('is the same whatever was asked before it, however long', () => {
    const key = createRosterKey();
    const fingerprint = createFingerprint(key);
    const asked = ['okafor', 'žiga', 'ж'.repeat(500), 'o', 'okafor', '🌟'.repeat(90), 'žiga', ''];
    expect(asked.map((letters) => fingerprint('word', letters))).toEqual(
      asked.map((letters) => createFingerprint(key)('word', letters)),
    );
  });
});

it('matching never throws, and stays within the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Ellie', 'Harrison', 'de', 'O', 'Brien', 'E', 'Zoë'))),
      (words) => {
        for (const { tokens } of matcher.match(words)) {
          expect(tokens[0]).toBeGreaterThanOrEqual(0);
          expect(tokens[0]).toBeLessThan(tokens[1]);
          expect(tokens[1]).toBeLessThanOrEqual(words.length);
        }
      },
    ),
  );
});

it('base64url and tables come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
  const entry = fc.tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: 0, max: 2 ** 48 - 1 }), (entries, stranger) => {
      const table = openTable(packTable(entries));
      for (const [print, facts] of entries) expect(table.find(print)).toContain(facts);
      if (!entries.some(([print]) => print === stranger)) expect(table.find(stranger)).toEqual([]);
    }),
  );
});

describe('another form of a given name', () => {
  const school = createMatcher(
    roster([
      { first: 'Joshua', last: 'Whitlow' },
      { first: 'Ellie', last: 'Marsden' },
      { first: 'Gwen', last: 'Pritchard' },
      { first: 'Ben', last: 'Das' },
      { first: 'Leo', last: 'de Souza' },
    ]),
  );
  const parts = (text: string) => school.match(text.split(' ')).map(({ part }) => part);

  it.each(['Josh Whitlow', 'Whitlow Josh', 'Eleanor Marsden', 'Ben Das', 'Benjamin Das', 'Leo DSouza', "Leo D'Souza"])(
    '%s',
    (text) => {
      expect(parts(text)).toEqual(['full']);
    },
  );

  it('leads to nobody of another surname, and not from one short name to another’s', () => {
    expect(parts('Josh Marsden')).toEqual(['first', 'last']);
    expect(parts('Nell Marsden')).toEqual(['last']);
  });

  it('is bent as its language asks, and says so', () => {
    expect(school.match(['Wen', 'Pritchard'])).toEqual([
      expect.objectContaining({ part: 'full', exact: false, inflected: true }),
    ]);
    expect(school.match(['Whitlows'])).toEqual([expect.objectContaining({ part: 'last', exact: false, inflected: true })]);
  });
});

it('a pupil of one name in two classes has none', () => {
  const twice = createMatcher(
    roster([
      { first: 'Maya', last: 'Okafor', group: 'Year 4' },
      { first: 'Maya', last: 'Okafor', group: 'Year 6' },
    ]),
  );
  expect(twice.match(['Maya', 'Okafor'])).toEqual([expect.not.objectContaining({ group: expect.anything() })]);
});

describe('names taught', () => {
  const at = '2026-11-20T09:00:00Z';
  const prints = ['Tolu Bankole', 'Marnie Tolworth', 'Kofi'].map((name) => fingerprintName(name, KEY, at)!);

  it('make a list of their own, each found and never with another’s surname', () => {
    const taught = createMatcher(joinTaught(prints, KEY, at));
    expect(taught.size).toBe(3);
    expect(taught.match(['Tolu', 'Bankole']).map(({ part }) => part)).toEqual(['full']);
    expect(taught.match(['Bankole', 'Tolu']).map(({ part }) => part)).toEqual(['full']);
    expect(taught.match(['Tolu', 'Tolworth']).map(({ part }) => part)).toEqual(['first', 'last']);
    expect(taught.match(['Kofi']).map(({ part }) => part)).toEqual(['first']);
  });

  it('stand beside the school’s list, and by themselves', () => {
    const taught = joinTaught(prints, KEY, at);
    const both = createMatcherFor([roster([{ first: 'Tolu', last: 'Marsh' }]), taught]);
    expect(both?.match(['Tolu', 'Bankole']).map(({ part }) => part)).toEqual(['full']);
    expect(both?.match(['Tolu', 'Marsh']).map(({ part }) => part)).toEqual(['full']);
    expect(createMatcherFor([null, taught])?.size).toBe(3);
    expect(createMatcherFor([null, undefined])).toBeNull();
  });

  it('are no words that are no name', () => {
    expect(fingerprintName('', KEY, at)).toBeNull();
    expect(fingerprintName('@josh_1', KEY, at)).toBeNull();
  });
});
