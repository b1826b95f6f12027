// Sections are found in the language that the page shows: by their names, their settings' names and other words for what is there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSectionFinder } from '../../../entrypoints/options/find-sections';
import { SECTION_WORDS } from '../../../entrypoints/options/section-words';
import { words } from '../../../entrypoints/options/words';
import { speak } from '../../../src/language/spoken';
import { settings } from '../../../src/settings/schema';

const places: Readonly<Record<'en' | 'cy' | 'sl', readonly [string, string][]>> = {
  en: [
    ['annual leave', 'calendar'],
    ['Cymraeg', 'language'],
  ],
  cy: [
    ['hanner tymor', 'calendar'],
    ['amserlen', 'hours'],
    ['tewi', 'switches'],
    ['camrybudd', 'taught'],
    ['copi wrth gefn', 'data'],
    ['ymwadiad', 'statement'],
    ['English', 'language'],
    ['nam', 'diagnostics'],
  ],
  sl: [
    ['počitnice', 'calendar'],
    ['pocitnice', 'calendar'],
    ['urnik', 'hours'],
    ['utišaj', 'switches'],
    ['lažni preplah', 'taught'],
    ['varnostna kopija', 'data'],
    ['izjava', 'statement'],
    ['English', 'language'],
    ['hrošč', 'diagnostics'],
  ],
};

describe.each(['en', 'cy', 'sl'] as const)('in %s', (code) => {
  beforeAll(() => speak(code));
  afterAll(() => speak('en'));

  const found = (asked: string): string[] => {
    const find = createSectionFinder(Object.entries(words().sections).map(([id, name]) => ({ id, name, shows: '' })));
    return [...(find(asked).ids ?? [])];
  };

  it.each(places[code])('%s leads to %s', (asked, section) => {
    expect(found(asked)).toContain(section);
  });

  it('every section is found by its own name', () => {
    for (const [id, name] of Object.entries(words().sections)) expect(found(name), name).toContain(id);
  });

  it('every setting is found by its own name, where it is changed', () => {
    for (const [section, { settings: keys }] of Object.entries(SECTION_WORDS))
      for (const key of keys) expect(found(settings[key].label), key).toContain(section);
  });

  it('what is suggested to whoever found nothing is found, as are the examples in the field', () => {
    const suggested = [...words().search.none.matchAll(/[“»]([^”«]+)[”«]/g)].map(([, word = '']) => word);
    const examples = words().search.example.replace('…', '').split(',');
    expect(suggested).toHaveLength(4);
    for (const word of [...suggested, ...examples]) expect(found(word), word).not.toEqual([]);
  });

  it('nonsense finds nothing', () => {
    expect(found('xyzzyplugh')).toEqual([]);
  });
});
