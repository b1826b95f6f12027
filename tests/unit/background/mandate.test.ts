// The keeper of what schools have set: last good at once, slow browsers and hosts waited for by nobody, and nothing told that is no news.
import { beforeAll, describe, expect, it } from 'vitest';
import { createMandate, type MandatePowers } from '../../../entrypoints/background/mandate';
import { underRuling } from '../../../entrypoints/background/under-ruling';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import { freshSource } from '../../../src/mandate/source';
import type { Answer } from '../../../src/mandate/take-answer';
import { type Held, MOST_SOURCES, nothingHeld, type Source, standingFrom } from '../../../src/model/standing';
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

describe('what cannot be read', () => {
  it('is said, tried again, and never written over', async () => {
    let isShut = true;
    const stored = hear(nothingHeld, { profileJson: schoolProfile(3) }, new Date());
    const read = async () => {
      if (isShut) throw new Error('shut');
      return stored;
    };
    const { mandate, seen } = around({ stored, read, managed: async () => ({ profileJson: schoolProfile(4) }) });
    expect((await mandate.ruling()).notes.join()).toMatch(/could not be read/);
    await expect(mandate.look()).rejects.toThrow('shut');
    expect(seen).toMatchObject({ changed: 0, written: stored });
    expect(seen.woken.length).toBeGreaterThan(0);
    isShut = false;
    await mandate.look();
    expect((await mandate.ruling()).set?.profile.version).toBe(4);
    expect(seen.changed).toBe(2);
  });

  it('in one part takes no other with it', () => {
    const { standing } = hear(nothingHeld, { profileJson: schoolProfile(3), lockSettings: { rulesOff: [] } }, new Date());
    const [good] = standing.sources;
    expect(standingFrom({ ...standing, sources: [{ ...good, news: 5 }, good] }).sources).toEqual([good]);
    // As it was kept before each source had news of its own.
    expect(standingFrom({ ...standing, sources: [{ ...good, news: undefined }], news: null }).sources).toEqual([
      { ...good, news: null },
    ]);
    expect(standingFrom({ ...standing, managed: 'x' })).toEqual({ ...standing, managed: null });
    expect(standingFrom({ ...standing, sources: [good, { ...good, id: 'odd one' }, good, null] }).sources).toEqual([good]);
    for (const odd of [null, undefined, 5, [], { sources: {} }]) expect(standingFrom(odd)).toEqual(nothingHeld.standing);
  });
});

describe('subscribing', () => {
  const source = (id = 'own-hill-top'): Source => ({
    ...freshSource(id, 'person'),
    ...{ address: ADDRESS, schoolId: 'hill-top', keys: [ring.school.publicKey], given: [ring.school.publicKey] },
  });
  const nothing = async () => undefined;

  it('again with a link that is refused leaves the address and the key as they were', async () => {
    const { mandate } = around();
    expect(await mandate.join(source(), five, nothing)).toEqual({ ok: true });
    const before = await mandate.held();
    const bad = { ...source(), address: 'https://elsewhere.example/p', keys: [ring.stranger.publicKey] };
    expect(await mandate.join(bad, five, () => Promise.reject(new Error('must not run')))).toMatchObject({ ok: false });
    expect(await mandate.held()).toBe(before);
  });

  it('again with a good one takes the new address and keeps what was counted', async () => {
    const { mandate } = around();
    await mandate.join(source(), five, nothing);
    const moved = { ...source(), address: 'https://elsewhere.example/p' };
    expect(await mandate.join(moved, five, nothing)).toEqual({ ok: true });
    const [only] = (await mandate.held()).standing.sources;
    expect(only).toMatchObject({ address: 'https://elsewhere.example/p', accepted: { version: 5 } });
    expect(Object.values(only?.highest ?? {})).toMatchObject([{ version: 5 }]);
  });

  it('to more schools than can be kept is refused before anything changes', async () => {
    const sources = Array.from({ length: MOST_SOURCES }, (_, at) => ({ ...source(`own-${at}`), schoolId: null }));
    const { mandate } = around({ stored: { ...nothingHeld, standing: { ...nothingHeld.standing, sources } } });
    const joined = await mandate.join(source(), five, nothing);
    expect(joined).toMatchObject({ ok: false, says: expect.stringMatching(/No more than 20 schools/) });
  });

  it('says why when there is no room, and keeps nothing of it', async () => {
    const { mandate } = around({
      write: async (held) => {
        if (Object.keys(held.profiles).length > 0) throw new Error('QUOTA_BYTES quota exceeded');
      },
    });
    expect(await mandate.join(source(), five, nothing)).toMatchObject({ ok: false, says: expect.stringMatching(/no room/) });
    expect((await mandate.held()).profiles).toEqual({});
  });
});

it('erasing waits for what is being written, and nothing that was on its way is written after it', async () => {
  const steps: string[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { mandate } = around({
    write: async () => {
      steps.push('writes');
      await gate;
      steps.push('has written');
    },
    managed: async () => (steps.includes('erased') ? {} : { profileJson: schoolProfile(3) }),
  });
  const looking = mandate.look();
  await expect.poll(() => steps).toEqual(['writes']);
  const erasing = mandate.forget(async () => void steps.push('erased'));
  open();
  await Promise.all([looking, erasing]);
  expect(steps).toEqual(['writes', 'has written', 'erased']);
  expect(await mandate.held()).toBe(nothingHeld);
});

it('erasing does not wait for a browser that takes long to say what is managed; that holds as soon as it is said', async () => {
  let say: (values: Record<string, unknown>) => void = () => undefined;
  const { mandate } = around({ managed: () => new Promise((resolve) => (say = resolve)) });
  await mandate.forget(async () => undefined);
  expect(await mandate.held()).toBe(nothingHeld);
  say({ profileJson: schoolProfile(3) });
  await expect.poll(async () => (await mandate.ruling()).set?.profile.version).toBe(3);
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
    for (const lockSettings of [['profileId'], { profileId: null }]) {
      const none = ruled({ lockSettings });
      expect(none).toMatchObject({ profile: { id: 'bisl' }, settings: { profileId: 'bisl' }, locked: [] });
      expect(none.notes.join()).toMatch(/none has come/);
      expect(ruled({ lockSettings, profileJson: schoolProfile(3) })).toMatchObject({
        profile: { id: 'hill-top' },
        locked: ['profileId'],
      });
    }
  });

  it('is a list of pupils only once its key is here', () => {
    const roster = { version: 1, count: 2, addedAt: '2026-11-01T08:00:00Z', groups: [], fingerprints: 'AAAA' };
    const profileJson = schoolProfile(3, { roster });
    expect(ruled({ profileJson }).roster).toBeNull();
    expect(ruled({ profileJson, rosterKey: `${'c'.repeat(42)}A` }).roster).toMatchObject({ count: 2, fingerprints: 'AAAA' });
  });
});
