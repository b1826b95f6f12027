// Changing schools where one of them is set by device management: what the person chose stays theirs to keep and to take away.
import { describe, expect, it } from 'vitest';
import type { Powers } from '../../../entrypoints/background/handlers';
import { createInForce } from '../../../entrypoints/background/in-force';
import { settingsHandlers } from '../../../entrypoints/background/settings-handlers';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import { nothingHeld } from '../../../src/model/standing';
import { bundledProfile } from '../../../src/policy/catalogue';
import { AlsoSchool, defaults, type Settings } from '../../../src/settings/schema';
import { nothingTaught } from '../../../src/storage/corrections';
import type { Kept } from '../../../src/storage/kept';
import { trust } from '../policy/merging';

const NOW = new Date('2026-11-26T10:00:00Z');
const pushed = hear(nothingHeld, { profileJson: JSON.stringify(trust()) }, NOW);
const also = (...ids: string[]) => ids.map((profileId) => AlsoSchool.parse({ profileId }));

/** A browser in memory, with what a person chose. */
function around(chosen: Partial<Settings>, held = pushed) {
  let settings: Settings = { ...defaults(), ...chosen };
  const load = async (): Promise<Kept> => ({
    ...{ settings, profile: bundledProfile(settings.profileId ?? ''), imported: [], roster: null, taught: nothingTaught },
    ...{ bios: [], troubles: [], source: 'database', restoredAt: null },
  });
  const changeSettings = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
  };
  const inForce = createInForce(
    { load },
    async () => rule(held, NOW),
    async () => new Set(),
  );
  const powers = { store: { load, changeSettings }, inForce, changed: inForce.reload } as unknown as Powers;
  const handlers = settingsHandlers(powers, async () => undefined);
  const change = async (asked: Partial<Settings>) => handlers['settings.change'](asked, {});
  const inUse = async () => (await inForce.now()).kept.schools.map(({ profile }) => profile.id);
  return { change, inUse, stored: () => settings };
}

describe('beside a school that is set', () => {
  it('the one that the person chose is in force, and stays when another is added', async () => {
    const { change, inUse } = around({ profileId: 'bisl' });
    expect(await inUse()).toEqual(['north-lakes', 'bisl']);
    await change({ alsoSchools: also('bisl', 'islwyn') });
    expect(await inUse()).toEqual(['north-lakes', 'bisl', 'islwyn']);
  });

  it('can be added where the person had chosen another, or none', async () => {
    const { change, inUse, stored } = around({});
    await change({ alsoSchools: also('bisl') });
    expect([await inUse(), stored().alsoSchools]).toEqual([['north-lakes', 'bisl'], also('bisl')]);
  });

  it('is taken away like any other, and is not there again when the school lets go', async () => {
    const { change, inUse, stored } = around({ profileId: 'bisl', alsoSchools: also('islwyn') });
    await change({ alsoSchools: also('islwyn') });
    expect([await inUse(), stored().profileId]).toEqual([['north-lakes', 'islwyn'], null]);
  });

  it('keeps hours of its own', async () => {
    const { change, stored } = around({ profileId: 'bisl' });
    const [bisl] = also('bisl');
    await change({ alsoSchools: [{ ...bisl!, workingHours: {} }] });
    expect(stored()).toMatchObject({ profileId: 'bisl', alsoSchools: [{ profileId: 'bisl', workingHours: {} }] });
  });

  it('the school itself is no further one', async () => {
    const { change, stored } = around({});
    await change({ alsoSchools: also('north-lakes', 'bisl', 'bisl') });
    expect(stored().alsoSchools).toEqual(also('bisl'));
  });

  it('which school is the first cannot be changed', async () => {
    await expect(around({ profileId: 'bisl' }).change({ profileId: 'islwyn' })).rejects.toThrow(/is set by your school/);
  });
});

it('where nothing is set the first is no further one either', async () => {
  const { change, stored } = around({ profileId: 'bisl' }, nothingHeld);
  await change({ alsoSchools: also('bisl', 'islwyn') });
  expect(stored()).toMatchObject({ profileId: 'bisl', alsoSchools: also('islwyn') });
});

it('a further school that is chosen as the first changes places with it', async () => {
  const { change, inUse } = around({ profileId: 'bisl', alsoSchools: also('islwyn') }, nothingHeld);
  await change({ profileId: 'islwyn' });
  expect(await inUse()).toEqual(['islwyn', 'bisl']);
});
