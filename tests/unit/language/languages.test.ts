// Which language is spoken, and how its counts are told.
import { describe, expect, it } from 'vitest';
import { isLanguage, languageFor, languages, PSEUDO } from '../../../src/language/languages';
import { pluralsIn } from '../../../src/language/plurals';
import { Language } from '../../../src/language/schema';

describe('the language', () => {
  it.each([
    { chosen: null, preferred: [], speaks: 'en' },
    { chosen: null, preferred: ['de-AT', 'fr'], speaks: 'en' },
    { chosen: null, preferred: ['cy', 'en-GB'], speaks: 'cy' },
    { chosen: null, preferred: ['de', 'SL-si', 'cy'], speaks: 'sl' },
    { chosen: null, preferred: ['cyx', 'constructor', '__proto__', ''], speaks: 'en' },
    { chosen: 'en', preferred: ['cy'], speaks: 'en' },
    { chosen: PSEUDO, preferred: ['cy'], speaks: PSEUDO },
  ] as const)('is $speaks when $chosen is chosen and $preferred preferred', ({ chosen, preferred, speaks }) => {
    expect(languageFor(chosen, preferred)).toBe(speaks);
  });

  it('is stored only if it is known', () => {
    for (const code of [...Object.keys(languages), PSEUDO]) {
      expect(Language.safeParse(code).success).toBe(true);
      expect(isLanguage(code)).toBe(true);
    }
    for (const code of ['de', 'EN', '', 'toString', null]) {
      expect(Language.safeParse(code).success).toBe(false);
      expect(isLanguage(code)).toBe(false);
    }
  });

  it('has every form that the browser’s own rules can ask for', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    for (const code of Object.keys(languages) as (keyof typeof languages)[])
      for (const category of new Intl.PluralRules(languages[code].locale).resolvedOptions().pluralCategories)
        expect(Object.keys(forms)).toContain(category);
    const told = (code: 'en' | 'cy' | 'sl', ...counts: number[]) => counts.map((count) => pluralsIn(code)(count, forms));
    expect(told('en', 0, 1, 2, 21)).toEqual(['other', 'one', 'other', 'other']);
    expect(told('cy', 0, 1, 2, 3, 4, 6, 7)).toEqual(['zero', 'one', 'two', 'few', 'other', 'many', 'other']);
    expect(told('sl', 0, 1, 2, 3, 4, 5, 101, 102, 111)).toEqual([
      'other',
      'one',
      'two',
      'few',
      'few',
      'other',
      'one',
      'two',
      'other',
    ]);
  });
});
