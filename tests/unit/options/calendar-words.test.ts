// What is counted on the options page about the calendar, by each language's own plurals.
import { afterEach, describe, expect, it } from 'vitest';
import { words as calendar } from '../../../entrypoints/options/calendar-words';
import { words as taking } from '../../../entrypoints/options/import-words';
import { languages, type Offered } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';

const codes = Object.keys(languages) as Offered[];

afterEach(() => speak('en'));

describe('stretches of days', () => {
  it.each([
    ['en', 1, 'Add 1 stretch of days'],
    ['en', 1200, 'Add 1,200 stretches of days'],
    ['cy', 2, 'Ychwanegu 2 gyfnod o ddiwrnodau'],
    ['cy', 3, 'Ychwanegu 3 chyfnod o ddiwrnodau'],
    ['cy', 6, 'Ychwanegu 6 chyfnod o ddiwrnodau'],
    ['cy', 5, 'Ychwanegu 5 cyfnod o ddiwrnodau'],
    ['sl', 2, 'Dodaj 2 sklopa dni'],
    ['sl', 3, 'Dodaj 3 sklope dni'],
    ['sl', 5, 'Dodaj 5 sklopov dni'],
  ] as const)('in %s, %d', async (code, count, says) => {
    await speak(code);
    expect(taking().found.add(count)).toBe(says);
  });

  it.each(codes)('are counted in %s by the number that there is', async (code) => {
    await speak(code);
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 21, 102]) {
      const said = [
        calendar().list.everything(count),
        calendar().list.first(count),
        taking().added(count, 'terms'),
        taking().found.others(count),
        taking().found.add(count),
      ];
      for (const text of said) expect(text.match(/\d+/g)).toEqual([String(count)]);
    }
  });
});

describe('the letters on the sheet', () => {
  it.each(codes)('are told apart in %s', async (code) => {
    await speak(code);
    const letters = Object.values(calendar().letters);
    expect(new Set(letters).size).toBe(6);
    expect(letters.every((letter) => /^\p{Lu}$/u.test(letter))).toBe(true);
  });

  it.each(codes)('what they stand for is what a day with several is judged by, in %s', async (code) => {
    await speak(code);
    for (const meaning of Object.values(calendar().meanings).slice(1)) expect(calendar().firstHolds).toContain(meaning);
  });
});
