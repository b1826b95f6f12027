// What staff type finds the clauses they mean, and the words that were found are the words that are marked.
import { describe, expect, it } from 'vitest';
import { createFinder, type Findable } from '../../../entrypoints/pages/finder';
import { keyOf, markedIn } from '../../../entrypoints/pages/words-in';
import { covered, findableOf, namesOf } from '../../../entrypoints/reader/outline';
import { tallyWords } from '../../../entrypoints/reader/tally';
import { detectors } from '../../../src/detectors/catalogue';
import { bundledProfile, bundledProfiles } from '../../../src/policy/catalogue';

const clause = (id: string, said: string): Findable => ({ id, said, place: 'Section A', about: '' });
const find = createFinder([
  clause('photos', 'Never share photos of pupils anywhere but on the school’s website.'),
  clause('e-mail', 'Do not give parents your personal e-mail address.'),
  clause('policies', 'Read the neighbouring policies on safeguarding.'),
  clause('x', 'Do not follow the school’s X accounts.'),
]);
const idsOf = (asked: string) => [...(find(asked).ids ?? ['everything'])].sort();

describe('a search', () => {
  it.each([
    ['', ['everything']],
    ['  …!', ['everything']],
    ['PHOTO', ['photos']],
    ['phot', ['photos']],
    ['picture', ['photos']],
    ['photo of a student', ['photos']],
    ['Can I share a photo?', ['photos']],
    ['email', ['e-mail']],
    ['e-mails', ['e-mail']],
    ['mail', ['e-mail']],
    ["school's website", ['photos']],
    ['policy', ['policies']],
    ['twitter', ['x']],
    ['x', ['x']],
    ['zebra', []],
  ])('for %j', (asked, ids) => {
    expect(idsOf(asked)).toEqual(ids);
  });

  it('says how it was found', () => {
    expect(find('').manner).toBe('every');
    expect(find('photos').manner).toBe('all');
    expect(find('safegaurding')).toMatchObject({ manner: 'near', ids: new Set(['policies']) });
    expect(find('photos of zebras')).toMatchObject({ manner: 'some', ids: new Set(['photos']) });
  });

  it('finds every clause of every policy by its own words', () => {
    const names = namesOf(detectors.map(({ id, title, why, kinds }) => ({ id, title, why, kinds: { ...kinds } })));
    for (const profile of bundledProfiles()) {
      const all = covered(profile, names);
      const search = createFinder(all.map((one) => findableOf(one, names)));
      for (const { clause: told } of all) expect(search(told.summary).ids, told.summary).toContain(told.id);
    }
  });

  it('finds what nobody thinks to type in a moment', () => {
    const names = namesOf([]);
    const islwyn = bundledProfile('islwyn');
    if (!islwyn) throw new Error('there is no Islwyn');
    const search = createFinder(covered(islwyn, names).map((one) => findableOf(one, names)));
    for (const odd of ['𝒫upil', "'", '-', '“”', 'a'.repeat(5_000), '\u0000', '(', '*']) expect(() => search(odd)).not.toThrow();
  });
});

describe('marks', () => {
  const marked = (text: string, asked: string) =>
    markedIn(text, find(asked).keys)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  it.each([
    ['Never share photos of pupils.', 'photo', ['photos']],
    ['Never share photos of pupils.', 'pictures pupils', ['photos', 'pupils']],
    ['your personal e-mail address', 'email', ['e-mail']],
    ['the school’s website', 'school', ['school’s']],
    ['Nothing of it', 'photo', []],
  ])('%j, asked for %j', (text, asked, words) => {
    expect(marked(text, asked)).toEqual(words);
  });

  it('lose nothing of the text', () => {
    for (const { clauses } of bundledProfiles())
      for (const { summary } of clauses)
        expect(
          markedIn(summary, new Set(['school', 'pupil', keyOf('posts')]))
            .map(({ text }) => text)
            .join(''),
        ).toBe(summary);
  });
});

describe('the tally', () => {
  it.each([
    [{ asked: '', manner: 'every', shown: 53, hidden: 0, all: 53 }, 'All 53 clauses.'],
    [{ asked: '', manner: 'every', shown: 21, hidden: 32, all: 53 }, '21 of 53 clauses.'],
    [
      { asked: 'photo', manner: 'all', shown: 1, hidden: 2, all: 53 },
      '1 clause of 53 with “photo”. 2 more are hidden by the filters.',
    ],
    [
      { asked: 'safegaurding', manner: 'near', shown: 1, hidden: 0, all: 53 },
      'No clause has “safegaurding”. 1 clause comes close.',
    ],
    [
      { asked: 'photo zebra', manner: 'some', shown: 3, hidden: 0, all: 53 },
      'No clause has all of “photo zebra”. 3 clauses have most of it.',
    ],
    [{ asked: 'zebra', manner: 'some', shown: 0, hidden: 0, all: 53 }, 'No clause has “zebra”.'],
  ] as const)('%j', (props, words) => {
    expect(tallyWords(props)).toBe(words);
  });
});
