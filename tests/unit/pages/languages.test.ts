// What the views say in each language: chosen when it is said, counted and dated by that language's own rules.
import { afterEach, describe, expect, it } from 'vitest';
import { dayWords, spanWords } from '../../../entrypoints/pages/day-words';
import { createFinder } from '../../../entrypoints/pages/finder';
import { momentWords } from '../../../entrypoints/pages/moment-words';
import { pausedUntil } from '../../../entrypoints/pages/pause-words';
import { langOf } from '../../../entrypoints/pages/text-language';
import { unseenWords } from '../../../entrypoints/pages/unseen-words';
import { versions } from '../../../entrypoints/pages/whats-new-data';
import { tallyWords } from '../../../entrypoints/reader/tally';
import { tellingDrafts } from '../../../entrypoints/welcome/telling-drafts';
import { speak } from '../../../src/language/spoken';

const languages = ['en', 'cy', 'sl'] as const;

afterEach(() => speak('en'));

it('what a version brought is told in the language that is spoken when it is read', async () => {
  const [english] = versions.map(({ says }) => says);
  await speak('sl');
  const [slovene] = versions.map(({ says }) => says);
  expect(slovene).toHaveLength(english?.length ?? 0);
  expect(slovene?.filter((line) => english?.includes(line))).toEqual([]);
  await speak('en');
  expect(versions[0]?.says).toEqual(english);
});

describe('a day, after "until"', () => {
  const now = new Date(2026, 0, 1, 12);
  const days = Array.from({ length: 360 }, (_, ahead) => new Date(2026, 0, 3 + ahead, 7, 5));

  it('stands in the genitive in Slovene, as the browser does not write it', async () => {
    await speak('sl');
    for (const day of days) {
      const words = pausedUntil(day.toISOString(), now);
      expect(words).toMatch(/^do (ponedeljka|torka|srede|četrtka|petka|sobote|nedelje), \d{1,2}\. \p{L}+a, 07:05$/u);
      const weekday = day.toLocaleDateString('sl', { weekday: 'long' });
      expect(words).not.toMatch(new RegExp(`${weekday}(?!\\p{L})`, 'u'));
    }
  });

  it('softens in Welsh', async () => {
    await speak('cy');
    for (const day of days) expect(pausedUntil(day.toISOString(), now)).toMatch(/^tan ddydd \p{L}+ \d{1,2} \p{L}+, 07:05$/u);
  });
});

it.each(languages)('in %s a moment, a day and a stretch of days keep their time, day and year', async (language) => {
  await speak(language);
  const at = (day: number) => momentWords(new Date(2026, 10, day, 9, 14).toISOString(), new Date(2026, 10, 26, 12));
  expect(new Set([at(26), at(25), at(24)].map((words) => words.replace('09:14', ''))).size).toBe(3);
  for (const words of [at(26), at(25), at(24)]) expect(words).toContain('09:14');
  expect(dayWords('2026-12-01')).toMatch(/1.*2026$/);
  expect(spanWords('2026-12-21', '2027-01-01')).toMatch(/21.*2026.*1.*2027$/);
  expect(spanWords('2026-10-26', '2026-10-30').match(/2026/g)).toHaveLength(1);
});

it('in Welsh the last of several parts runs together with its article', async () => {
  await speak('cy');
  const words = unseenWords('linkedin', [
    { surface: 'comment', part: 'box' },
    { surface: 'post', part: 'button' },
    { surface: 'bio', part: 'box' },
  ]);
  expect(words.match(/a’r/g)).toHaveLength(1);
  expect(words).not.toMatch(/a’r yr? /);
});

describe('how many clauses', () => {
  const tally = (manner: 'all' | 'near' | 'some', shown: number) =>
    tallyWords({ manner, shown, asked: ' zebra ', hidden: 0, all: 250 });
  const form = (manner: 'near' | 'some', shown: number) => tally(manner, shown).replaceAll(/\d+/g, '#');

  it.each(languages)('in %s every count is told, with what was asked', async (language) => {
    await speak(language);
    for (const manner of ['all', 'near', 'some'] as const)
      for (let shown = 1; shown < 120; shown++) {
        expect(tally(manner, shown)).toMatch(new RegExp(`(?<!\\d)${shown}(?!\\d)`));
        expect(tally(manner, shown)).toContain('zebra');
        expect(tally(manner, shown)).not.toMatch(/undefined| {2}/);
      }
  });

  it('agrees in number with all four Slovene forms', async () => {
    await speak('sl');
    for (const manner of ['near', 'some'] as const) {
      expect(new Set([1, 2, 3, 5].map((count) => form(manner, count))).size).toBe(4);
      for (const [count, like] of [
        [101, 1],
        [102, 2],
        [104, 3],
        [11, 5],
        [12, 5],
      ] as const)
        expect(form(manner, count)).toBe(form(manner, like));
    }
  });

  it('mutates after the Welsh numbers that mutate, and after no other', async () => {
    await speak('cy');
    expect(new Set([1, 2, 3].map((count) => form('near', count))).size).toBe(3);
    expect(form('near', 6)).toBe(form('near', 3));
    for (const count of [4, 5, 10, 23, 102]) expect(form('near', count)).toBe(form('near', 1));
  });
});

it('made-up drafts come in the person’s language first, and each once', async () => {
  const english = tellingDrafts('Hill Top School');
  await speak('cy');
  const welsh = tellingDrafts('Hill Top School');
  expect(welsh.slice(-english.length)).toEqual(english);
  expect(welsh).toHaveLength(english.length * 2);
  expect(new Set(welsh).size).toBe(welsh.length);
});

it('only a text in another language than the page is marked as such', async () => {
  expect(langOf('en-GB')).toBeUndefined();
  expect(langOf('cy')).toBe('cy');
  await speak('cy');
  expect(langOf('en-GB')).toBe('en-GB');
  expect(langOf('cy')).toBeUndefined();
});

it('small words of the language that is spoken are not looked for', async () => {
  const find = createFinder([
    { id: 'lluniau', said: 'Peidiwch â rhannu llun o ddisgybl.', place: '', about: '' },
    { id: 'photo', said: 'Objava fotografije ni dovoljena.', place: '', about: '' },
  ]);
  expect(find('pryd gallaf rhannu llun').manner).toBe('some');
  await speak('cy');
  expect(find('pryd gallaf rhannu llun').manner).toBe('all');
  await speak('sl');
  expect(find('kdaj je dovoljena objava').manner).toBe('all');
});
