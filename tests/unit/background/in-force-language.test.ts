// What is in force is spoken of in the person's language, although that is read along with it.
import { afterEach, describe, expect, it } from 'vitest';
import { createInForce } from '../../../entrypoints/background/in-force';
import { createReminders, type ReminderPowers } from '../../../entrypoints/background/reminders';
import { underRuling } from '../../../entrypoints/background/under-ruling';
import { language, speak } from '../../../src/language/spoken';
import { rule } from '../../../src/mandate/ruling';
import { nothingHeld } from '../../../src/model/standing';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { AlsoSchool, defaults, type Settings } from '../../../src/settings/schema';
import { putTogether } from '../../../src/storage/kept';

afterEach(() => speak('en'));

const NOW = new Date('2026-11-26T10:00:00Z');

/** Of whoever chose a school that is not here. */
const loaded = (settings: Partial<Settings>) =>
  putTogether({
    rows: {
      settings: { id: 'mine', values: { ...defaults(), profileId: 'atlantis', ...settings } },
      ...{ profiles: [], roster: undefined, corrections: [], key: undefined, bios: [] },
    },
    mirror: null,
    bundled: bundledProfiles(),
  });

const inForceOf = (settings: () => Partial<Settings>) =>
  createInForce(
    { load: async () => loaded(settings()) },
    async () => rule(nothingHeld, NOW),
    async () => new Set(),
  );

describe('a worker that has just been started', () => {
  it('says in the chosen language what it found before it knew that language', async () => {
    const inForce = inForceOf(() => ({ language: 'cy', alsoSchools: [AlsoSchool.parse({ profileId: 'nowhere' })] }));
    const { kept } = await inForce.now();
    expect(language()).toBe('cy');
    expect(kept.troubles.join()).toMatch(/^Nid yw proffil eich ysgol \(“atlantis”\) yma/);
    expect(kept.notes.join()).toMatch(/eich ysgol arall \(“nowhere”\)/);
    expect([...kept.troubles, ...kept.notes].join()).not.toMatch(/not here/);
  });

  it('says it anew when another is chosen', async () => {
    let chosen: Settings['language'] = 'cy';
    const inForce = inForceOf(() => ({ language: chosen }));
    await inForce.now();
    chosen = 'sl';
    inForce.reload();
    expect((await inForce.now()).kept.troubles.join()).toMatch(/^Profila vaše šole \(»atlantis«\) ni tu/);
  });
});

describe('a chosen school that is not here', () => {
  it.each(['en', 'cy', 'sl'] as const)(
    'is told in %s as what it is beside another school, and not where one is set',
    async (spoken) => {
      await speak(spoken);
      const alone = underRuling(loaded({}), rule(nothingHeld, NOW)).troubles;
      const beside = underRuling(
        loaded({ alsoSchools: [AlsoSchool.parse({ profileId: 'bisl' })] }),
        rule(nothingHeld, NOW),
      ).troubles;
      expect([alone.length, beside.length]).toEqual([1, 1]);
      expect(beside).not.toEqual(alone);
      const set = { ...rule(nothingHeld, NOW), locks: { profileId: 'bisl' } };
      expect(underRuling(loaded({}), set).troubles).toEqual([]);
    },
  );
});

describe('a reminder that wakes the worker', () => {
  it('waits until it is known in which language to speak', async () => {
    const told: string[] = [];
    const silent = { addListener: () => undefined };
    const powers: ReminderPowers = {
      alarms: { create: () => undefined, clear: async () => undefined, clearAll: async () => undefined, onAlarm: silent },
      notifications: {
        create: async (_, { message }) => void told.push(message),
        clear: async () => undefined,
        getAll: async () => ({}),
        ...{ onClicked: silent, onClosed: silent },
      },
      ...{ icon: '', platformAt: () => 'facebook' as const, bringUp: async () => undefined },
      ready: () => speak('cy'),
    };
    const due = { id: 1, url: 'https://www.facebook.com/', at: NOW.toISOString() };
    const rows = {
      ...{ keepReminder: async () => 1, reminders: async () => [due], reminderTold: async () => undefined },
      dropReminder: async () => undefined,
    };
    await createReminders(rows, powers).arm();
    expect(told.join()).toMatch(/^Roeddech am fynd ymlaen i ysgrifennu ar Facebook/);
  });
});
