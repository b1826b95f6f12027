// Every promise, on every site: the built extension in a real browser, at the real host names, with the real editors.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixing } from './promises/fixing';
import { lasting } from './promises/lasting';
import { posting } from './promises/posting';
import { seeing } from './promises/seeing';
import type { StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { createWorld, type World } from './rig/world';

const promises = [...seeing, ...fixing, ...posting, ...lasting];

let world: World;
let made: Record<string, string>;
let scene: Scene | undefined;

beforeAll(async () => {
  world = await createWorld();
  made = await makeSchools();
});

beforeEach(() => {
  scene = undefined;
});

afterEach(async () => {
  await scene?.close();
});

afterAll(async () => {
  await world?.close();
});

describe.each(stages)('$title', (stage) => {
  it.each(promises)('$says', async ({ setting, prove }) => {
    await world.begin(null);
    const json = made[setting.school];
    if (json) expect(await world.ask('profile.import', { json })).toMatchObject({ ok: true });
    if (setting.pupils) expect(await world.ask('roster.import', { text: setting.pupils })).toMatchObject({ ok: true });
    await world.ask('settings.change', { profileId: setting.school });
    scene = await world.stand(stage, setting.query);
    await prove({ world, scene });
    expect(world.knocks.splice(0)).toEqual([]);
  });
});

/** Schools like Bledington, but for how they judge. */
async function makeSchools(): Promise<Record<string, string>> {
  const profile = await world.ask('profile.get', { id: 'bledington' });
  if (!profile) throw new Error('no bundled profile is called bledington');
  const milder = profile.rules.map((rule) => ({ ...rule, level: 'warn' }));
  const pictured = profile.rules.filter(({ check, when }) => check === 'pupil-name' && when.media === 'any');
  return {
    milder: JSON.stringify({ ...profile, id: 'milder', rules: milder }),
    pictured: JSON.stringify({ ...profile, id: 'pictured', rules: pictured }),
  };
}
