// What a setting is called follows the language, whoever holds on to the table of settings.
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/language/spoken';
import { readSettings } from '../../../src/settings/read-settings';
import { settings } from '../../../src/settings/schema';

afterEach(() => speak('en'));

const labels = () => Object.values(settings).map(({ label }) => label);

describe('the words of settings', () => {
  it('are read anew in every language', async () => {
    const { profileId } = settings;
    expect(profileId.label).toBe('My school');
    await speak('cy');
    expect(profileId.label).toBe('Fy ysgol');
    await speak('sl');
    expect(profileId.label).toBe('Moja šola');
    await speak('en');
    expect(profileId.label).toBe('My school');
  });

  it.each(['en', 'cy', 'sl'] as const)('tell settings apart in %s', async (code) => {
    await speak(code);
    expect(new Set(labels()).size).toBe(labels().length);
    for (const { label, help } of Object.values(settings)) {
      expect(label).not.toBe('');
      expect(help).toMatch(/\.$/);
    }
  });

  it.each(['cy', 'sl'] as const)('name what could not be read in %s', async (code) => {
    await speak(code);
    const { troubles } = readSettings({ profileId: 7 });
    expect(troubles).toEqual([expect.stringContaining(settings.profileId.label)]);
    expect(troubles[0]).not.toMatch(/stored setting/);
  });
});
