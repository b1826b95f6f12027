// Device management in real Firefox: pushed, changed and taken away, each from the next start on, with the page saying so; and none at all.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledProfile } from '../../src/policy/catalogue';
import { type Device, firefoxDevice, whyNoDevice } from './rig/device';
import { type Fox, findFirefox, launchFirefox } from './rig/firefox';
import { ADDRESS, HOST, openSchoolHost, type SchoolHost, serves, whyNoHost } from './rig/school-host';
import { until } from './rig/until';
import { goodFile, makeRing, type Ring, signed } from './rig/vectors';

const path = findFirefox();
const why = path ? (whyNoDevice() ?? whyNoHost()) : 'no Firefox is installed';
if (why) console.warn(`SKIPPED: device management in Firefox was not tried, for ${why}.`);
const PATIENCE = 20_000;

describe.skipIf(why !== null)(`device management in Firefox${why ? ` (skipped: ${why})` : ''}`, () => {
  let device: Device;
  let host: SchoolHost;
  let ring: Ring;
  let profile: string;

  beforeAll(async () => {
    host = await openSchoolHost();
    ring = await makeRing();
    device = firefoxDevice(path ?? '', { Certificates: { Install: [host.authority] } });
    profile = await mkdtemp(join(tmpdir(), 'second-glance-fox-kept-'));
  });
  afterAll(async () => {
    device?.close();
    await host?.close();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** One start of the browser, with the same profile each time. */
  const started = async (look: (fox: Fox) => Promise<void>) => {
    const fox = await launchFirefox(device.launcher, { 'network.dns.localDomains': HOST }, { profile });
    try {
      await look(fox);
    } finally {
      await fox.close();
    }
  };
  const status = (fox: Fox) => fox.ask('status.get', {});
  const inForce = (fox: Fox, version: number) =>
    until(`version ${version}`, async () => ((await status(fox)).profile?.version === version ? status(fox) : null), PATIENCE);
  const islwyn = bundledProfile('islwyn')!;
  const school = (version: number) => ({ ...islwyn, id: 'hill-top', version });

  it('that has set nothing is heard as nothing', () =>
    started(async (fox) => {
      const { managed, sources, notes } = await fox.ask('school.check', {});
      expect({ managed, sources, notes }).toEqual({ managed: null, sources: [], notes: [] });
    }));

  it('puts a profile in force that is an object, beside keys that are wrong or unknown', async () => {
    device.set({
      profileJson: school(12),
      minProfileVersion: 'many',
      lockSettings: { rulesOff: [] },
      withdraw: 'no',
      extra: null,
      other: 5,
    });
    await started(async (fox) => {
      expect(await inForce(fox, 12)).toMatchObject({ level: { by: 'device' }, locked: ['rulesOff', 'profileId'] });
      const { keys } = await fox.ask('school.report', {});
      expect(keys.map(({ key, state }) => `${key} ${state}`)).toEqual([
        'profileJson good',
        'minProfileVersion refused',
        'lockSettings good',
        'withdraw good',
        'extra unknown',
        'other unknown',
      ]);
      const words = await fox.run<string>(`document.querySelector('#diagnostics').innerText`);
      expect(words).toContain('Firefox reads what device management says at its start: after a change, restart it.');
    });
  });

  it('changes it from the next start on', async () => {
    await started(async (fox) => {
      await inForce(fox, 12);
      device.set({ profileJson: JSON.stringify(school(13)) });
      await fox.ask('school.check', {});
      expect((await status(fox)).profile?.version).toBe(12);
    });
    await started(async (fox) => void (await inForce(fox, 13)));
  });

  it('that is gone leaves the last good in force, and says so', async () => {
    device.set(null);
    await started(async (fox) => {
      const { notes, profile } = await until(
        'the note',
        async () => ((await status(fox)).notes.length > 0 ? status(fox) : null),
        PATIENCE,
      );
      expect(profile?.version).toBe(13);
      expect(notes).toEqual([expect.stringMatching(/^Not heard from your school since/)]);
    });
  });

  it('names an address, whose bad file is not taken', async () => {
    host.answer(serves(await goodFile(ring)));
    device.set({ profileUrl: `${ADDRESS.replace(HOST, `${HOST}:${host.port}`)}`, profileKeys: ring.school.publicKey });
    await started(async (fox) => {
      const fetched = await until(
        'the address to be asked',
        async () => (await fox.ask('school.report', {})).sources.find(({ askedAt, address }) => askedAt && address),
        PATIENCE,
      );
      expect(fetched).toMatchObject({ refused: null, accepted: { version: 5 } });
      expect(await inForce(fox, 5)).toMatchObject({ level: { by: 'address' } });
      host.answer(serves(await signed({ version: 6, key: ring.stranger })));
      const { sources } = await fox.ask('school.check', {});
      expect(sources.at(-1)).toMatchObject({
        accepted: { version: 5 },
        refused: { says: expect.stringMatching(/told to trust/) },
      });
    });
  });

  it('withdraws, and nothing of it is left', async () => {
    device.set({ withdraw: 1 });
    await started(async (fox) => {
      await until('the withdrawal', async () => (await fox.ask('school.report', {})).managed?.withdrawnAt, PATIENCE);
      expect(await status(fox)).toMatchObject({ profile: null, locked: [] });
    });
  });
});
