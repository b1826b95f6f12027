// Settings are found by the words that staff use, and each section with the words that it is known by.
import { describe, expect, it } from 'vitest';
import { createSectionFinder } from '../../../entrypoints/options/find-sections';
import { SECTION_WORDS } from '../../../entrypoints/options/section-words';
import { settings } from '../../../src/settings/schema';

const NAMES: Readonly<Record<string, string>> = {
  school: 'My school',
  subscription: 'Link from my school',
  hours: 'My hours',
  calendar: 'Term calendar',
  accounts: 'School accounts',
  pupils: 'Pupil list',
  statement: '“Views my own”',
  switches: 'Sites and rules',
  taught: 'What you taught it',
  language: 'Language',
  data: 'Your data',
  diagnostics: 'Diagnostics',
  journal: 'My reflections',
};
const find = createSectionFinder(
  Object.entries(NAMES).map(([id, name]) => ({ id, name, shows: id === 'journal' ? 'Keep a journal of nudges' : '' })),
);
const found = (asked: string) => [...(find(asked).ids ?? [])];

describe('the search', () => {
  it.each([
    ['half term', 'calendar'],
    ['holidays', 'calendar'],
    ['INSET', 'calendar'],
    ['bank holiday', 'calendar'],
    ['ics', 'calendar'],
    ['annual leave', 'calendar'],
    ['part-time', 'hours'],
    ['lunch', 'hours'],
    ['time zone', 'hours'],
    ['timetable', 'hours'],
    ['disclaimer', 'statement'],
    ['roster', 'pupils'],
    ['class list', 'pupils'],
    ['mute', 'switches'],
    ['turn off facebook', 'switches'],
    ['false alarm', 'taught'],
    ['backup', 'data'],
    ['delete', 'data'],
    ['how much space', 'data'],
    ['QR code', 'subscription'],
    ['second school', 'school'],
    ['bug', 'diagnostics'],
    ['handle', 'accounts'],
    ['holidys', 'calendar'],
    ['views', 'statement'],
    ['journal', 'journal'],
    ['Welsh', 'language'],
    ['Slovenščina', 'language'],
  ])('%s leads to %s', (asked, section) => {
    expect(found(asked)).toContain(section);
  });

  it('nothing asked folds nothing, and nonsense finds nothing', () => {
    expect(find('  ').ids).toBeNull();
    expect(found('xyzzyplugh')).toEqual([]);
  });

  it.each(Object.entries(SECTION_WORDS).flatMap(([section, words]) => words.settings.map((key) => [key, section] as const)))(
    '“%s” is found by its own label in %s',
    (key, section) => {
      expect(found(settings[key].label)).toContain(section);
    },
  );
});
