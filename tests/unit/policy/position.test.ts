// Where a clause stands is said in the language spoken, and never guessed at where it is told in another way.
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../src/language/spoken';
import { positionWords } from '../../../src/policy/position';

afterEach(() => speak('en'));

it.each([
  ['en', 'bullet 8', 'bullet 8'],
  ['cy', 'bullet 8', 'pwynt bwled 8'],
  ['cy', 'paragraph 12', 'paragraff 12'],
  ['sl', 'paragraph 2', 'odstavek 2'],
  ['sl', 'second paragraph after bullet 3', 'second paragraph after bullet 3'],
  ['cy', 'Absatz 4', 'Absatz 4'],
  ['cy', '', ''],
] as const)('in %s, “%s” is “%s”', async (language, position, said) => {
  await speak(language);
  expect(positionWords(position)).toBe(said);
});
