// The practice page in other languages: where and when by their grammar, a sheet's title for each number, and whose language a policy has.
import { afterEach, expect, it } from 'vitest';
import { words as lookWords } from '../../../entrypoints/practice/look-words';
import { langOf } from '../../../entrypoints/pages/text-language';
import { words as sheetWords } from '../../../entrypoints/practice/sheet-words';
import { hourTold, momentTold, placeWords } from '../../../entrypoints/practice/surface-words';
import { words } from '../../../entrypoints/practice/words';
import { PSEUDO } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';

afterEach(() => speak('en'));

const at = '2026-10-06T10:15:00Z';

it('tells a moment by the school’s clocks in each language', async () => {
  await speak('cy');
  expect(hourTold(at, 'Europe/London')).toBe('Dydd Mawrth, 11:15');
  expect(momentTold(at, 'Europe/London')).toMatch(/6 Hydref 2026, 11:15$/);
  await speak('sl');
  expect(hourTold(at, 'Europe/Ljubljana')).toBe('torek, 12:15');
  expect(momentTold(at, 'Europe/Ljubljana')).toMatch(/6\. oktober 2026, 12:15$/);
});

it('leaves a site’s name as it is, and begins no sentence with a small letter', async () => {
  await speak('sl');
  const place = placeWords('post', 'linkedin', ['image'], true);
  expect(place).toBe('Objava na omrežju LinkedIn, z računa šole, s sliko');
  expect(lookWords().place.at(place, hourTold(at, 'Europe/Ljubljana'))).not.toMatch(/\. \p{Ll}/u);
});

it.each([
  ['cy', ['Y cymal', 'Y ddau gymal', 'Y tri chymal', 'Y pedwar cymal', 'Y pum cymal', 'Y chwe chymal']],
  ['sl', ['Določilo', 'Dve najpogostejši določili', 'Tri najpogostejša določila', 'Štiri', 'Pet najpogostejših določil', 'Šest']],
] as const)('the sheet’s title agrees with its number in %s', async (language, begins) => {
  await speak(language);
  for (const [index, begin] of begins.entries()) expect(sheetWords().title(index + 1)).toMatch(new RegExp(`^${begin} ?`));
  expect(sheetWords().title(10)).toMatch(/^(Y deg cymal|Deset najpogostejših)/);
});

it.each(['en', 'cy', 'sl', PSEUDO] as const)('every gap that is drawn stands in its sentence, in %s', async (language) => {
  await speak(language);
  const { noSchool, compose, given } = words();
  for (const text of [noSchool.listed, noSchool.none]) expect(text.match(/\{\w+\}/g)).toEqual(['{choose}']);
  expect(compose.posted('Facebook').match(/\{\w+\}/g)).toEqual(['{nothing}']);
  expect(given.shows.match(/\{\w+\}/g)?.sort()).toEqual(['{example}', '{titles}']);
  expect(given.innocent.match(/\{\w+\}/g)).toEqual(['{example}']);
  expect(sheetWords().named.match(/\{\w+\}/g)).toEqual(['{roles}']);
  expect(
    sheetWords()
      .printed(3, '1')
      .match(/\{\w+\}/g),
  ).toEqual(['{documents}']);
});

it('a policy’s language is told only where it is another than the page’s', async () => {
  expect(langOf('en-GB')).toBeUndefined();
  expect(langOf('en')).toBeUndefined();
  expect(langOf('cy')).toBe('cy');
  await speak('cy');
  expect(langOf('en-GB')).toBe('en-GB');
  expect(langOf('cy-GB')).toBeUndefined();
});
