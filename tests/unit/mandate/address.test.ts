// What stands after a school's address answered: good files are taken, and not one bad file of a long list.
import { beforeAll, describe, expect, it } from 'vitest';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import { EVERY_MS, isDue, nextCheck } from '../../../src/mandate/schedule';
import { freshSource } from '../../../src/mandate/source';
import { type Answer, takeAnswer } from '../../../src/mandate/take-answer';
import { type Held, nothingHeld, type Source } from '../../../src/model/standing';
import { keyId } from '../../../src/signing/keys';
import { badFiles, DAY, goodFile, makeRing, type Ring, type Signing, schoolProfile, signed } from '../../e2e/rig/vectors';

const NOW = new Date('2026-11-26T09:00:00Z');
const ADDRESS = 'https://profiles.school.example/staff';
const later = (ms: number) => new Date(NOW.getTime() + ms);

let ring: Ring;
let five: string;
let held: Held;

const source = (): Source => ({
  ...freshSource('own-hill-top', 'person'),
  ...{ address: ADDRESS, schoolId: 'hill-top', keys: [ring.school.publicKey], given: [ring.school.publicKey] },
});
const subscribed = (): Held => ({ ...nothingHeld, standing: { ...nothingHeld.standing, sources: [source()] } });
const bytesOf = (file: string | Uint8Array) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);
const fileOf = (file: string | Uint8Array, etag: string | null = null): Answer => ({ kind: 'file', bytes: bytesOf(file), etag });
const answered = (before: Held, answer: Answer, now = NOW, id = 'own-hill-top') =>
  takeAnswer(before, id, answer, { now, chance: 0.5 });
const offered = async (before: Held, signing: Signing, now = NOW) => answered(before, fileOf(await signed(signing, NOW)), now);
const versionIn = (one: Held) => one.profiles['own-hill-top']?.version ?? null;
const only = (one: Held): Source => one.standing.sources[0]!;

beforeAll(async () => {
  ring = await makeRing();
  five = await goodFile(ring, NOW);
  held = await answered(subscribed(), fileOf(five, '"five"'));
});

describe('a good file', () => {
  it('is taken with all it says of itself', () => {
    expect(versionIn(held)).toBe(5);
    expect(only(held)).toMatchObject({
      ...{ etag: '"five"', heardAt: NOW.toISOString(), failures: 0, refused: null },
      accepted: { version: 5, school: 'Hill Top School', keyId: keyId(ring.school.publicKey) },
    });
    expect(only(held).news?.says).toEqual(['Your drafts are now checked against the policy of Hill Top School.']);
  });

  it('that is newer takes its place', async () => {
    expect(versionIn(await offered(held, { version: 6, key: ring.school }))).toBe(6);
  });

  it('that is the same again changes nothing but when it was heard', async () => {
    const same = await answered(held, fileOf(five, '"again"'), later(DAY));
    expect(same.profiles).toBe(held.profiles);
    expect(only(same).news).toBe(only(held).news);
    expect(only(same)).toMatchObject({ heardAt: later(DAY).toISOString(), accepted: only(held).accepted });
  });

  it('that has not changed since is not sent, and that is as good', async () => {
    const unchanged = await answered(held, { kind: 'unchanged' }, later(DAY));
    expect(only(unchanged)).toMatchObject({ heardAt: later(DAY).toISOString(), etag: '"five"', refused: null });
  });
});

describe('a bad file', () => {
  it('is never taken, leaves the last good in force and is told in one sentence', async () => {
    const bad = await badFiles(ring, NOW);
    expect(bad.length).toBeGreaterThanOrEqual(25);
    for (const { name, file, says } of bad) {
      const after = await answered(held, fileOf(file, '"bad"'));
      expect(after.profiles, name).toBe(held.profiles);
      const { refused, accepted, keys, highest, etag } = only(after);
      expect({ accepted, keys, highest, etag }, name).toEqual({
        ...{ accepted: only(held).accepted, keys: only(held).keys, highest: only(held).highest, etag: '"five"' },
      });
      expect(refused?.says, name).toMatch(says);
      expect(refused?.says, name).toMatch(/^[A-Z][^\n]+\.$/);
      expect(rule(after, NOW).notes, name).toEqual([`${refused?.says} Version 5 of Hill Top School stays in force.`]);
    }
  });

  it('is never taken where nothing is in force either, but for those that are only older', async () => {
    for (const { name, file } of await badFiles(ring, NOW)) {
      const after = await answered(subscribed(), fileOf(file));
      if (!/rolled back|other bytes|before the one in force/.test(name)) expect(after.profiles, name).toEqual({});
    }
  });

  it('is forgotten with the next good one', async () => {
    const bad = await answered(held, fileOf('nonsense'));
    expect(only(await answered(bad, { kind: 'unchanged' }))).toMatchObject({ refused: null, failures: 0 });
  });
});

describe('an address that does not answer', () => {
  it('leaves the last good in force and is asked ever more seldom, at most every six hours', async () => {
    let now = held;
    const waits: number[] = [];
    for (let count = 0; count < 10; count++) {
      now = await answered(now, { kind: 'failed', says: 'It did not answer.' });
      waits.push(Date.parse(only(now).nextAt ?? '') - NOW.getTime());
    }
    expect(versionIn(now)).toBe(5);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBe(5 * 60_000);
    expect(waits.at(-1)).toBe(EVERY_MS);
    expect(rule(now, NOW).notes).toEqual(['It did not answer. Version 5 of Hill Top School stays in force.']);
  });

  it('is not asked by everybody at the same time', () => {
    const [first, last] = [0, 1].map((chance) => Date.parse(nextCheck({ failures: 0 }, NOW, chance)));
    expect(last! - first!).toBeGreaterThan(EVERY_MS / 10);
    expect([first! - NOW.getTime() > EVERY_MS / 2, last! - NOW.getTime() < 2 * EVERY_MS]).toEqual([true, true]);
  });

  it('is asked again once it is due, or once a wrong clock has put it off for years', () => {
    const at = (nextAt: string | null) => isDue({ address: ADDRESS, keys: ['k'], nextAt }, NOW);
    expect([at(null), at(later(-1).toISOString()), at(later(EVERY_MS / 2).toISOString())]).toEqual([true, true, false]);
    expect(at(later(365 * DAY).toISOString())).toBe(true);
    expect(isDue({ address: ADDRESS, keys: [], nextAt: null }, NOW)).toBe(false);
  });
});

describe('time', () => {
  it('that runs out leaves the profile in force and says so', async () => {
    const unchanged = await answered(held, { kind: 'unchanged' }, later(61 * DAY));
    expect(rule(unchanged, later(61 * DAY)).notes).toEqual([
      'The profile of Hill Top School was good until 25 January 2027. It stays in force until a newer one comes.',
    ]);
    expect(versionIn(unchanged)).toBe(5);
  });

  it.each([
    ['a day behind', -1, 6],
    ['a day ahead', 1, 6],
    ['a year behind', -365, 5],
    ['a year ahead', 365, 5],
  ])('on a clock that is %s', async (_, days, version) => {
    expect(versionIn(await offered(held, { version: 6, key: ring.school, issued: 0 }, later(days * DAY)))).toBe(version);
  });

  it('is never before the last file that was taken', async () => {
    const six = await offered(held, { version: 6, key: ring.school, issued: 0 });
    const wrong = later(-365 * DAY);
    expect(versionIn(await offered(six, { version: 7, key: ring.school, issued: DAY }, wrong))).toBe(7);
    expect(versionIn(await offered(six, { version: 7, key: ring.school, issued: 5 * DAY }, wrong))).toBe(6);
  });
});

describe('a stolen key', () => {
  it('cannot push the time ahead, file by file, until the school’s own files are out of date', async () => {
    let now = held;
    for (let version = 6; version < 60; version++) {
      const file = await signed({ version, key: ring.school, issued: (version - 4) * DAY, expires: 400 * DAY }, NOW);
      now = await answered(now, fileOf(file));
    }
    expect(versionIn(now)).toBe(6);
    expect(only(now).latest).toBe(NOW.toISOString());
  });

  it('leaves nothing of what it said of the time once device management gives another', async () => {
    const policy = (keys: string[]) => ({ profileUrl: ADDRESS, profileKeys: keys });
    const first = hear(nothingHeld, policy([ring.school.publicKey]), NOW);
    const year = later(365 * DAY);
    const taken = await answered(first, fileOf(await signed({ version: 6, key: ring.school }, year)), year, 'address');
    expect(only(taken).latest).not.toBeNull();
    expect(only(hear(taken, policy([ring.next.publicKey]), NOW)).latest).toBeNull();
  });
});

describe('the id of a profile', () => {
  const named = (id: string, version: number) => signed({ version, key: ring.school, more: { id } }, NOW);

  it('stays as it was taken, or whoever chose it would have none', async () => {
    const after = await answered(held, fileOf(await named('hill-bottom', 6)));
    expect(versionIn(after)).toBe(5);
    expect(only(after).refused?.says).toMatch(/called “hill-bottom”; the one in force is called “hill-top”/);
  });

  it('is the school’s own, and no second school’s', async () => {
    const second = { ...source(), id: 'own-far-hill' };
    const both = { ...held, standing: { ...held.standing, sources: [...held.standing.sources, second] } };
    const after = await answered(both, fileOf(await named('hill-top', 6)), NOW, 'own-far-hill');
    expect(Object.keys(after.profiles)).toEqual(['own-hill-top']);
    expect(after.standing.sources[1]?.refused?.says).toMatch(/Two schools need two ids/);
  });

  it('may change where device management names the address', async () => {
    const policy = { profileUrl: ADDRESS, profileKeys: [ring.school.publicKey] };
    const taken = await answered(hear(nothingHeld, policy, NOW), fileOf(five), NOW, 'address');
    expect(rule(await answered(taken, fileOf(await named('hill-bottom', 6)), NOW, 'address'), NOW).set?.profile.id).toBe(
      'hill-bottom',
    );
  });
});

describe('keys', () => {
  it('change over with a file that names the next, and the old one then says nothing', async () => {
    const { school, next } = ring;
    const both = await offered(held, { version: 6, key: school, next: [school, next] });
    const changed = await offered(both, { version: 7, key: next, next: [next] });
    expect(versionIn(changed)).toBe(7);
    const revoked = await offered(changed, { version: 8, key: school });
    expect(versionIn(revoked)).toBe(7);
    expect(only(revoked).refused?.says).toMatch(/has not been told to trust/);
  });

  it('each count for themselves, and an old file under the other is no way back', async () => {
    const { school, next } = ring;
    const six = await signed({ version: 6, key: school, next: [school, next], issued: -2 * DAY }, NOW);
    const seven = await answered(
      await answered(held, fileOf(six)),
      fileOf(await signed({ version: 7, key: next, next: [school, next] }, NOW)),
    );
    expect(versionIn(seven)).toBe(7);
    expect(versionIn(await answered(seven, fileOf(six)))).toBe(7);
    expect(only(await answered(seven, fileOf(six))).refused?.says).toMatch(/signed before the one in force/);
  });

  it('given anew by device management begin afresh after a stolen one ran ahead', async () => {
    const { school, next } = ring;
    const policy = (keys: string[]) => ({ profileUrl: ADDRESS, profileKeys: keys });
    const first = hear(nothingHeld, policy([school.publicKey]), NOW);
    const stolen = await answered(
      first,
      fileOf(await signed({ version: 999_999_999, key: school, issued: DAY }, NOW)),
      NOW,
      'address',
    );
    expect(stolen.profiles.address?.version).toBe(999_999_999);
    const renewed = hear(stolen, policy([next.publicKey]), later(1));
    expect(renewed.profiles.address?.version).toBe(999_999_999);
    const good = await answered(renewed, fileOf(await signed({ version: 6, key: next, issued: 0 }, NOW)), later(1), 'address');
    expect(good.profiles.address?.version).toBe(6);
  });
});

describe('device management', () => {
  it('pins the school with the first file, holds to its lowest version, and says what is missing', async () => {
    const lonely = hear(nothingHeld, { profileUrl: ADDRESS }, NOW);
    expect(rule(lonely, NOW).notes.join(' ')).toMatch(/no key to trust/);
    const named = hear(lonely, { profileUrl: ADDRESS, profileKeys: ring.school.publicKey, minProfileVersion: '6' }, NOW);
    const low = await answered(named, fileOf(five), NOW, 'address');
    expect(low.profiles).toEqual({});
    expect(only(low).refused?.says).toMatch(/version 5.*asks for 6/);
    const pinned = await answered(named, fileOf(await signed({ version: 6, key: ring.school }, NOW)), NOW, 'address');
    expect(only(pinned)).toMatchObject({ schoolId: 'hill-top', by: 'school' });
    const other = await answered(
      pinned,
      fileOf(await signed({ version: 7, key: ring.school, schoolId: 'far-hill' }, NOW)),
      NOW,
      'address',
    );
    expect(other.profiles.address?.version).toBe(6);
  });

  it('has the higher version of what it pushed and what its address holds', async () => {
    const values = (version: number) => ({
      profileUrl: ADDRESS,
      profileKeys: [ring.school.publicKey],
      profileJson: schoolProfile(version),
    });
    const fetched = await answered(hear(nothingHeld, values(4), NOW), fileOf(five), NOW, 'address');
    expect(rule(fetched, NOW).set?.source.id).toBe('address');
    expect(rule(hear(fetched, values(5), NOW), NOW).set?.source.id).toBe('pushed');
    const onlyPushed = hear(fetched, { profileJson: schoolProfile(3) }, later(1));
    expect(rule(onlyPushed, later(1))).toMatchObject({ set: { profile: { version: 3 } }, notes: [] });
  });

  it('that names another address keeps the last good until that one answers', async () => {
    const values = (profileUrl: string) => ({ profileUrl, profileKeys: [ring.school.publicKey] });
    const fetched = await answered(hear(nothingHeld, values(ADDRESS), NOW), fileOf(five, '"x"'), NOW, 'address');
    const moved = hear(fetched, values('https://elsewhere.example/p'), later(1));
    expect(only(moved)).toMatchObject({ etag: null, schoolId: null, nextAt: later(1).toISOString() });
    expect(rule(moved, later(1)).set?.profile.version).toBe(5);
  });
});
