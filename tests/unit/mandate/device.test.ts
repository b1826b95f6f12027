// What stands after device management spoke: every spelling, every slip, every farewell, with the last good always in force.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRACE_MS, hear } from '../../../src/mandate/hear';
import { readManaged } from '../../../src/mandate/read-managed';
import { rule } from '../../../src/mandate/ruling';
import { managedKeys, managedSchema } from '../../../src/model/managed';
import { type Held, nothingHeld } from '../../../src/model/standing';
import { bundledProfile } from '../../../src/policy/catalogue';
import { settings } from '../../../src/settings/schema';

const islwyn = bundledProfile('islwyn')!;
const school = (version: number, more: object = {}) => ({ ...islwyn, id: 'hill-top', version, ...more });
const NOW = new Date('2026-11-26T09:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const DAY = 86_400_000;
const KEY = 'A'.repeat(43);
const key = (letter: string) => `${letter.repeat(42)}A`;
const heard = (values: object, before: Held = nothingHeld, now = NOW) => hear(before, values as Record<string, unknown>, now);
const inForce = (held: Held, now = NOW) => rule(held, now).set?.profile.version ?? null;
const reportOf = (held: Held, name: string) => held.standing.managed?.keys.find((one) => one.key === name);

describe('a key', () => {
  it.each([true, 1, '1', 'true', 'TRUE', ' Yes ', 'on'])('says yes as %j', (withdraw) => {
    expect(readManaged({ withdraw }).keys.withdraw).toEqual({ state: 'good', value: true });
  });

  it.each([false, 0, '0', 'false', 'False', 'no', 'OFF'])('says no as %j', (withdraw) => {
    expect(readManaged({ withdraw }).keys.withdraw).toEqual({ state: 'good', value: false });
  });

  it.each([2, 'maybe', [], {}, -1, 'ja'])('says neither as %j', (withdraw) => {
    expect(readManaged({ withdraw }).keys.withdraw.state).toBe('refused');
  });

  it.each([undefined, null, ''])('says nothing as %j', (value) => {
    for (const name of Object.keys(managedKeys))
      expect(readManaged({ [name]: value }).keys).toMatchObject({ [name]: { state: 'absent' } });
  });

  it.each([
    [[key('b'), key('c')]],
    [`["${key('b')}","${key('c')}"]`],
    [`${key('b')}, ${key('c')}`],
    [`${key('b')}\n${key('c')}`],
  ])('names the trusted keys as %j', (profileKeys) => {
    expect(readManaged({ profileKeys }).keys.profileKeys).toEqual({ state: 'good', value: [key('b'), key('c')] });
  });

  it.each(['12', ' 12 ', 12])('names the lowest version as %j', (minProfileVersion) => {
    expect(readManaged({ minProfileVersion }).keys.minProfileVersion).toEqual({ state: 'good', value: 12 });
  });

  it.each([0, -3, 1.5, '12a', '', 'zwölf'])('names no lowest version as %j', (minProfileVersion) => {
    expect(readManaged({ minProfileVersion }).keys.minProfileVersion.state).not.toBe('good');
  });

  it.each(['http://x.example/p', 'ftp://x.example', 'https://a:b@x.example/p', 'https://x.example/p#a', 'x.example', 5])(
    'names no address as %j',
    (profileUrl) => {
      expect(readManaged({ profileUrl }).keys.profileUrl.state).toBe('refused');
    },
  );

  it('that is wrapped as for Google’s console is unwrapped', () => {
    expect(readManaged({ minProfileVersion: { Value: 4 } }).keys.minProfileVersion).toEqual({ state: 'good', value: 4 });
  });

  it('that is not known is named', () => {
    expect(reportOf(heard({ ProfileJson: '{}', minProfileVersion: 1 }), 'ProfileJson')).toMatchObject({ state: 'unknown' });
  });
});

describe('a profile', () => {
  it.each([
    ['text', (profile: object) => JSON.stringify(profile)],
    ['an object', (profile: object) => profile],
    ['text behind a mark', (profile: object) => `\uFEFF${JSON.stringify(profile)}`],
  ])('is taken as %s', (_, spell) => {
    expect(inForce(heard({ profileJson: spell(school(3)) }))).toBe(3);
  });

  it.each([
    ['half written', JSON.stringify(school(4)).slice(0, 4_000)],
    ['no JSON', 'hill-top'],
    ['of the wrong kind', 17],
    ['a list', [school(4)]],
    ['with a slip in it', school(4, { calender: {} })],
    ['too large', JSON.stringify(school(4, { padding: 'x'.repeat(5_300_000) }))],
  ])('that is %s leaves the last good in force and says why', (_, profileJson) => {
    const held = heard({ profileJson }, heard({ profileJson: school(3) }), later(1));
    expect(inForce(held)).toBe(3);
    expect(reportOf(held, 'profileJson')).toMatchObject({ state: 'refused', problems: [expect.stringMatching(/\.$/)] });
    expect(rule(held, later(1)).notes.join(' ')).toMatch(/not taken.*Version 3/);
  });

  it('that is wrong voids no other key', () => {
    const held = heard({ profileJson: '{', lockSettings: { rulesOff: [] }, minProfileVersion: 'x', rosterKey: KEY });
    expect(rule(held, NOW)).toMatchObject({ set: null, locked: ['rulesOff'], rosterKey: KEY });
    expect(held.standing.managed?.keys.map(({ state }) => state)).toEqual(['refused', 'refused', 'good', 'good']);
  });

  it('below the lowest version is refused, and one in force stays', () => {
    const before = heard({ profileJson: school(5) });
    const held = heard({ profileJson: school(6), minProfileVersion: 9 }, before, later(1));
    expect(inForce(held)).toBe(5);
    expect(reportOf(held, 'profileJson')?.problems.join()).toMatch(/version 6.*asks for 9/);
    expect(rule(held, NOW).notes.join(' ')).toMatch(/asks for version 9/);
    expect(inForce(heard({ profileJson: school(9), minProfileVersion: 9 }, held, later(2)))).toBe(9);
  });

  it('may go back a version, for who manages the device decides', () => {
    expect(inForce(heard({ profileJson: school(4) }, heard({ profileJson: school(5) }), later(1)))).toBe(4);
  });

  it('that is the same again is not read again, and keeps the day it came', () => {
    const before = heard({ profileJson: school(5) });
    const held = heard({ profileJson: school(5) }, before, later(DAY));
    expect(held.profiles.pushed).toBe(before.profiles.pushed);
    expect(held.standing.sources[0]).toMatchObject({ accepted: { at: NOW.toISOString() }, heardAt: later(DAY).toISOString() });
    expect(held.standing.sources[0]?.news).toBe(before.standing.sources[0]?.news);
  });

  it('that is newer says what changed, in words', () => {
    const before = heard({ profileJson: school(5) });
    const [gone, changed, ...rest] = islwyn.clauses;
    const rules = islwyn.rules.filter(({ clause }) => clause !== gone!.id);
    const clauses = [{ ...changed!, summary: 'Something else.' }, ...rest];
    const { news = null } = heard({ profileJson: school(6, { clauses, rules }) }, before, later(1)).standing.sources[0] ?? {};
    expect(news).toMatchObject({ version: 6, school: islwyn.identity.name });
    expect(news?.says).toEqual([
      'One clause has changed: “Something else”.',
      expect.stringMatching(/^One clause no longer stands: “/),
      ...(rules.length < islwyn.rules.length ? ['What is looked for, or how strongly it is said, has changed.'] : []),
    ]);
  });
});

describe('silence', () => {
  const before = heard({ profileJson: school(3), lockSettings: { rulesOff: [] } });

  it('keeps the last good and says since when nothing was heard', () => {
    const held = heard({}, heard({}, before, later(1)), later(3 * DAY));
    expect(inForce(held)).toBe(3);
    expect(rule(held, later(3 * DAY))).toMatchObject({ locked: ['rulesOff', 'profileId'] });
    expect(rule(held, NOW).notes).toEqual([
      'Not heard from your school since 26 November 2026. What it last set stays in force until 10 December 2026.',
    ]);
  });

  it('ends with the time of grace, and with it what was set', () => {
    const held = heard({}, heard({}, before, later(1)), later(GRACE_MS + 2));
    expect(held).toEqual(nothingHeld);
    expect(held.standing).toMatchObject({ managed: null, sources: [] });
    expect(rule(held, NOW)).toMatchObject({ set: null, locked: [], notes: [] });
  });

  it('that ends in time leaves no trace', () => {
    const held = heard({ profileJson: school(3), lockSettings: { rulesOff: [] } }, heard({}, before, later(1)), later(DAY));
    expect(held.standing.managed).toMatchObject({ goneSince: null });
    expect(rule(held, later(DAY)).notes).toEqual([]);
  });

  it('of one key alone is taken for a slip: the browser leaves out what is of the wrong kind', () => {
    const held = heard({ minProfileVersion: 1 }, before, later(1));
    expect(inForce(held)).toBe(3);
    expect(rule(held, NOW).notes.join(' ')).toMatch(/^Not heard from your school/);
    expect(inForce(heard({ minProfileVersion: 1 }, held, later(GRACE_MS + 2)))).toBeNull();
  });

  it('where nothing was ever set changes nothing', () => {
    expect(heard({})).toBe(nothingHeld);
    expect(heard({ somethingElse: 1 })).toBe(nothingHeld);
  });
});

describe('withdrawing', () => {
  it.each([true, 'true', 1])('as %j acts at once, whatever else is said', (withdraw) => {
    const before = heard({ profileJson: school(3), lockSettings: { rulesOff: [] }, rosterKey: KEY });
    const held = heard({ withdraw, profileJson: school(4) }, before, later(1));
    expect(held.profiles).toEqual({});
    expect(rule(held, NOW)).toMatchObject({ set: null, locked: [], rosterKey: null });
    expect(rule(held, NOW).notes).toEqual(['Your school withdrew what it had set here, on 26 November 2026.']);
    expect(JSON.stringify(held)).not.toContain(KEY);
  });

  it('can be taken back, and is forgotten with its file', () => {
    const gone = heard({ withdraw: true }, heard({ profileJson: school(3) }));
    expect(inForce(heard({ withdraw: false, profileJson: school(3) }, gone))).toBe(3);
    expect(heard({}, gone, later(1)).standing.managed).toBeNull();
  });

  it('leaves what the person subscribed to', () => {
    const own = {
      ...nothingHeld,
      standing: { ...nothingHeld.standing, sources: [{ ...sourceOf('own-hill-top'), by: 'person' as const }] },
    };
    expect(heard({ withdraw: true }, own).standing.sources).toEqual(own.standing.sources);
  });
});

describe('locks', () => {
  it('take presence for the lock, and no truth', () => {
    const { locks, locked } = rule(heard({ lockSettings: { disclaimer: null, rulesOff: [] } }), NOW);
    expect(locked).toEqual(['disclaimer', 'rulesOff']);
    expect(locks).toEqual({ disclaimer: null, rulesOff: [] });
  });

  it.each([
    ['an object', { timeZone: 'Europe/Paris' }, { timeZone: 'Europe/Paris' }],
    ['text', '{"timeZone":"Europe/Paris"}', { timeZone: 'Europe/Paris' }],
    ['names', ['timeZone', 'breaks'], { timeZone: null, breaks: null }],
    ['names in text', 'timeZone, breaks', { timeZone: null, breaks: null }],
  ])('come as %s', (_, lockSettings, locks) => {
    expect(rule(heard({ lockSettings }), NOW).locks).toEqual(locks);
  });

  it('of what is the person’s are refused, one by one, and say so', () => {
    const persons = Object.entries(settings).flatMap(([name, { lockable }]) => (lockable ? [] : [name]));
    expect(persons).toEqual(expect.arrayContaining(['paused', 'sitesOff']));
    const held = heard({
      lockSettings: { ...Object.fromEntries(persons.map((name) => [name, null])), timeZone: 'Europe/Paris' },
    });
    expect(rule(held, NOW).locked).toEqual(['timeZone']);
    expect(reportOf(held, 'lockSettings')?.problems).toHaveLength(persons.length);
    expect(reportOf(held, 'lockSettings')?.problems[0]).toMatch(/belongs to the person/);
  });

  it('with a bad value keep what was set before, and no other key is touched', () => {
    const before = heard({ lockSettings: { timeZone: 'Europe/Paris', rulesOff: ['tone'] } });
    const held = heard({ lockSettings: { timeZone: 'Europe/Atlantis', rulesOff: [] } }, before, later(1));
    expect(rule(held, NOW).locks).toEqual({ timeZone: 'Europe/Paris', rulesOff: [] });
    expect(reportOf(held, 'lockSettings')?.problems.join()).toMatch(/a time zone is written like/);
  });

  it('stay for the time of grace when their key alone goes, for Chromium leaves out one of the wrong kind', () => {
    const before = heard({ lockSettings: { rulesOff: [] }, minProfileVersion: 2, rosterKey: KEY });
    const gone = heard({ withdraw: false }, before, later(1));
    expect(rule(gone, NOW)).toMatchObject({ locked: ['rulesOff'], rosterKey: KEY });
    expect(gone.standing.managed?.floor).toBe(2);
    expect(rule(gone, NOW).notes).toEqual([
      'Some of what your school had set here has not come since 26 November 2026. It stays until 10 December 2026.',
    ]);
    const still = heard({ withdraw: false }, gone, later(GRACE_MS));
    expect(still.standing.managed?.missing).toEqual(gone.standing.managed?.missing);
    const over = heard({ withdraw: false }, still, later(GRACE_MS + 2));
    expect(rule(over, later(GRACE_MS + 2))).toMatchObject({ locked: [], rosterKey: null, notes: [] });
    expect(over.standing.managed).toMatchObject({ floor: null, missing: {} });
    expect(heard({ withdraw: false }, over, later(2 * GRACE_MS)).standing.managed?.missing).toEqual({});
  });

  it('that come back in time are as before, and an empty key takes them back at once', () => {
    const before = heard({ lockSettings: { rulesOff: [] }, minProfileVersion: 2 });
    const gone = heard({ minProfileVersion: 2 }, before, later(1));
    const back = heard({ lockSettings: { rulesOff: ['tone'] }, minProfileVersion: 2 }, gone, later(DAY));
    expect(rule(back, NOW)).toMatchObject({ locks: { rulesOff: ['tone'] }, notes: [] });
    for (const lockSettings of [{}, []])
      expect(rule(heard({ lockSettings, minProfileVersion: 2 }, gone, later(1)), NOW)).toMatchObject({ locked: [], notes: [] });
  });
});

it('nothing that device management could say throws, or takes away the last good', () => {
  const before = heard({ profileJson: school(3) });
  const names = fc.constantFrom(...Object.keys(managedKeys).filter((name) => name !== 'withdraw'), 'other', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue(), { maxKeys: 9 }), (values) => {
      expect(inForce(heard(values, before, later(1)))).toBe(3);
    }),
    { numRuns: 300 },
  );
});

it('the schema for Chromium keeps to what it knows: flat keys, one type each, nothing that stops an extension from loading', () => {
  const { type, properties, ...more } = managedSchema() as { type: string; properties: Record<string, Record<string, unknown>> };
  expect({ type, more }).toEqual({ type: 'object', more: {} });
  expect(Object.keys(properties)).toEqual(Object.keys(managedKeys));
  for (const { type: kind, items, title, description, sensitiveValue, ...rest } of Object.values(properties)) {
    expect(rest).toEqual({});
    expect(['string', 'boolean', 'integer', 'array']).toContain(kind);
    expect(kind === 'array').toBe(items !== undefined);
    if (items) expect(items).toEqual({ type: 'string' });
    expect([typeof title, typeof description]).toEqual(['string', 'string']);
    expect([undefined, true]).toContain(sensitiveValue);
  }
  expect(properties.rosterKey).toMatchObject({ sensitiveValue: true });
});

function sourceOf(id: string) {
  return {
    ...{ id, address: 'https://x.example/p', schoolId: 'hill-top', keys: [], given: [], highest: {}, latest: null, etag: null },
    ...{ askedAt: null, heardAt: null, nextAt: null, failures: 0, refused: null, goneSince: null, accepted: null },
    news: null,
  };
}
