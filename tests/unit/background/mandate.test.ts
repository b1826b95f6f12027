// The keeper of what schools have set: last good at once, slow browsers and hosts waited for by nobody, and nothing told that is no news.
import { beforeAll, describe, expect, it } from 'vitest';
import { createMandate, type MandatePowers } from '../../../entrypoints/background/mandate';
import { underRuling } from '../../../entrypoints/background/under-ruling';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import type { Answer } from '../../../src/mandate/take-answer';
import { type Held, nothingHeld } from '../../../src/model/standing';
import { bundledProfile } from '../../../src/policy/catalogue';
import { defaults } from '../../../src/settings/schema';
import { nothingTaught } from '../../../src/storage/corrections';
import type { Kept } from '../../../src/storage/kept';
import { goodFile, makeRing, type Ring, schoolProfile } from '../../e2e/rig/vectors';

const ADDRESS = 'https://profiles.hill-top.example/staff';
let ring: Ring;
let five: Answer;

beforeAll(async () => {
  ring = await makeRing();
  five = { kind: 'file', bytes: new TextEncoder().encode(await goodFile(ring)), etag: null };
});

/** A browser in memory. What is not given is empty. */
function around({ stored = nothingHeld, ...more }: Partial<MandatePowers> & { stored?: Held } = {}) {
  const seen = { changed: 0, asked: 0, woken: [] as number[], written: stored };
  const mandate = createMandate({
    read: async () => seen.written,
    write: async (held) => {
      seen.written = held;
    },
    managed: async () => ({}),
    ask: async () => five,
    wakeAt: (when) => void seen.woken.push(when),
    changed: () => void seen.changed++,
    ...more,
  });
  return { mandate, seen };
}

const policy = () => ({ profileUrl: ADDRESS, profileKeys: [ring.school.publicKey] });

describe('what is kept', () => {
  it('is in force at once, though the browser takes for ever to say what is managed', async () => {
    const stored = hear(nothingHeld, { profileJson: schoolProfile(3) }, new Date());
    const { mandate } = around({ stored, managed: () => new Promise(() => undefined) });
    void mandate.look();
    expect((await mandate.ruling()).set?.profile.version).toBe(3);
  });

  it('stays when the browser cannot say', async () => {
    const stored = hear(nothingHeld, { profileJson: schoolProfile(3) }, new Date());
    const { mandate, seen } = around({ stored, managed: async () => null });
    await mandate.look();
    expect(seen).toMatchObject({ changed: 0, written: stored });
  });

  it('is nothing, and nothing is written or set to wake, where no school said anything', async () => {
    const { mandate, seen } = around();
    await mandate.look();
    expect(seen).toEqual({ changed: 0, asked: 0, woken: [], written: nothingHeld });
  });

  it('is told once when it changes, and not again for the hour at which it was asked', async () => {
    const { mandate, seen } = around({ managed: async () => ({ profileJson: schoolProfile(3) }) });
    await mandate.look();
    await mandate.look();
    await mandate.look();
    expect(seen.changed).toBe(1);
    expect((await mandate.ruling()).set?.profile.version).toBe(3);
  });

  it('is the last good where nothing can be written', async () => {
    let full = false;
    let version = 3;
    const { mandate } = around({
      managed: async () => ({ profileJson: schoolProfile(version) }),
      write: async (held, before) => {
        if (full && held.profiles.pushed !== before.profiles.pushed) throw new Error('QUOTA_BYTES quota exceeded');
      },
    });
    await mandate.look();
    full = true;
    version = 4;
    await mandate.look();
    const { set, notes } = await mandate.ruling();
    expect([set?.profile.version, notes.join()]).toEqual([3, expect.stringMatching(/no room left/)]);
  });
});

describe('an address', () => {
  it('is asked when device management names it, and again only when it is due', async () => {
    let asked = 0;
    const ask = async () => {
      asked++;
      return five;
    };
    const { mandate, seen } = around({ managed: async () => policy(), ask });
    await mandate.look();
    await mandate.look();
    expect(asked).toBe(1);
    expect((await mandate.ruling()).set?.profile.version).toBe(5);
    expect(seen.woken.every((when) => when > Date.now())).toBe(true);
    await mandate.lookNow();
    expect(asked).toBe(2);
  });

  it('that is slow is asked once at a time, and holds nothing up', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    let asked = 0;
    const ask = () => {
      asked++;
      return new Promise<Answer>((resolve) => {
        answer = resolve;
      });
    };
    let values: Record<string, unknown> = policy();
    const { mandate } = around({ managed: async () => values, ask });
    const first = mandate.look();
    await expect.poll(() => asked).toBe(1);
    await mandate.look();
    values = { ...policy(), profileJson: schoolProfile(3) };
    await mandate.look();
    expect([asked, (await mandate.ruling()).set?.profile.version]).toEqual([1, 3]);
    answer(five);
    await first;
    expect((await mandate.ruling()).set?.profile.version).toBe(5);
  });

  it('that answers after it was withdrawn changes nothing', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    let isAsked = false;
    const ask = () => {
      isAsked = true;
      return new Promise<Answer>((resolve) => {
        answer = resolve;
      });
    };
    let values: Record<string, unknown> = policy();
    const { mandate } = around({ managed: async () => values, ask });
    const first = mandate.look();
    await expect.poll(() => isAsked).toBe(true);
    values = { withdraw: true };
    await mandate.look();
    answer(five);
    await first;
    expect((await mandate.held()).profiles).toEqual({});
  });
});

describe('what the school set over what the person chose', () => {
  const kept: Kept = {
    ...{
      settings: { ...defaults(), profileId: 'bisl', rulesOff: ['tone'] },
      profile: bundledProfile('bisl'),
      imported: [],
      roster: null,
    },
    ...{ taught: nothingTaught, bios: [], troubles: [], source: 'database', restoredAt: null },
  };
  const ruled = (values: Record<string, unknown>) => underRuling(kept, rule(hear(nothingHeld, values, new Date()), new Date()));

  it('is in force, and leaves the rest the person’s', () => {
    const { settings, profile, locked } = ruled({ profileJson: schoolProfile(3), lockSettings: { timeZone: 'Europe/Paris' } });
    expect(settings).toMatchObject({ profileId: 'hill-top', timeZone: 'Europe/Paris', rulesOff: ['tone'] });
    expect([profile?.id, locked]).toEqual(['hill-top', ['timeZone', 'profileId']]);
    expect(kept.settings.profileId).toBe('bisl');
  });

  it('may be one of the schools that come with Second Glance, and never one that is not here', () => {
    expect(ruled({ lockSettings: { profileId: 'islwyn' } })).toMatchObject({ profile: { id: 'islwyn' }, locked: ['profileId'] });
    const unknown = ruled({ lockSettings: { profileId: 'atlantis' } });
    expect(unknown).toMatchObject({ profile: { id: 'bisl' }, settings: { profileId: 'bisl' }, locked: [] });
    expect(unknown.notes.join()).toMatch(/“atlantis”, which is not here/);
  });

  it('is a list of pupils only once its key is here', () => {
    const roster = { version: 1, count: 2, addedAt: '2026-11-01T08:00:00Z', groups: [], fingerprints: 'AAAA' };
    const profileJson = schoolProfile(3, { roster });
    expect(ruled({ profileJson }).roster).toBeNull();
    expect(ruled({ profileJson, rosterKey: `${'c'.repeat(42)}A` }).roster).toMatchObject({ count: 2, fingerprints: 'AAAA' });
  });
});
