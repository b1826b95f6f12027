// Stored settings are read key by key: one bad value never voids the others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn, readSettings } from '../../../src/settings/read-settings';
import { defaults, Settings, settings } from '../../../src/settings/schema';

const keys = Object.keys(settings) as (keyof Settings)[];

const good: Settings = {
  ...defaults(),
  profileId: 'bisl',
  sitesOff: ['x'],
  breaks: [{ name: 'Lunch', from: '12:00', to: '13:00' }],
  disclaimer: 'All views are mine.',
};

describe('reading', () => {
  it('gives what was stored', () => {
    expect(readSettings(good)).toEqual({ settings: good, troubles: [] });
  });

  it.each([undefined, null])('gives the defaults for %s, without a word', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: defaults(), troubles: [] });
  });

  it.each(['settings', 7, [], true])('gives the defaults for %j, and says so', (stored) => {
    const read = readSettings(stored);
    expect(read.settings).toEqual(defaults());
    expect(read.troubles).toHaveLength(1);
  });

  it.each(keys)('a bad “%s” leaves every other value as it was', (key) => {
    const read = readSettings({ ...good, [key]: { nonsense: Number.NaN } });
    expect(read.settings).toEqual({ ...good, [key]: defaults()[key] });
    expect(read.troubles).toEqual([`A stored setting could not be read and its default is used: ${settings[key].label}.`]);
  });

  it('takes the last value that worked, where there is a copy', () => {
    const read = readSettings({ ...good, profileId: 7 }, { ...good, sitesOff: [] });
    expect(read.settings).toEqual(good);
    expect(read.troubles).toEqual(['A stored setting could not be read and the last one that worked stays in force: My school.']);
  });

  it('lets nothing in that no setting is called', () => {
    const stored = JSON.parse('{"profileId":"bisl","__proto__":{"paused":"until-resumed"},"toString":1}');
    expect(readSettings(stored).settings).toEqual({ ...defaults(), profileId: 'bisl' });
  });

  it('holds whatever was stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (stored) => {
        expect(Settings.safeParse(readSettings(stored).settings).success).toBe(true);
      }),
    );
  });
});

describe('defaults', () => {
  it('are fresh each time', () => {
    defaults().sitesOff.push('x');
    expect(defaults().sitesOff).toEqual([]);
  });
});

describe('a change', () => {
  it('names only what is given', () => {
    expect(changesIn({ paused: null, disclaimer: undefined })).toEqual({ paused: null });
  });
});
