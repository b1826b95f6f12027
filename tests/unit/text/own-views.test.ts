// The statement that is there where a school has none: one for each language, each read as a statement.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages';
import { ownViewsIn } from '../../../src/text/own-views';
import { isStatement } from '../../../src/text/statements';

describe('views of one’s own', () => {
  it.each(Object.keys(languages))('are said in %s, in words that are read as a statement', (language) => {
    expect(isStatement(ownViewsIn(language))).toBe(true);
    expect(ownViewsIn(language) === ownViewsIn('en')).toBe(language === 'en');
  });

  it.each([
    ['en-GB', 'Views my own.'],
    ['CY', ownViewsIn('cy')],
    ['cy-GB', ownViewsIn('cy')],
    ['sl-Latn-SI', ownViewsIn('sl')],
    ['de', 'Views my own.'],
    ['', 'Views my own.'],
    ['constructor', 'Views my own.'],
  ])('of a school that writes in “%s” are “%s”', (language, statement) => expect(ownViewsIn(language)).toBe(statement));
});
