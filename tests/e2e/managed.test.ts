// Device management in real Chromium: pushed, changed, half-written, wrong in one key, taken away and withdrawn, with the worker stopped before each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/model/managed';
import { bundledProfile } from '../../src/policy/catalogue';
import { findChromium } from './rig/browser';
import { builtExtension, manifestOf } from './rig/built';
import { chromiumDevice, chromiumId, type Device, type Policy, whyNoDevice } from './rig/device';
import { openPort } from './rig/port';
import { ADDRESS, HOST, openSchoolHost, type SchoolHost, serves, whyNoHost } from './rig/school-host';
import { until } from './rig/until';
import { openVault } from './rig/vault';
import { goodFile, makeRing, signed } from './rig/vectors';
import { createWorld, type World } from './rig/world';

const why = whyNoDevice() ?? whyNoHost();
if (why) console.warn(`SKIPPED: device management was not tried, for ${why}.`);

const islwyn = bundledProfile('islwyn')!;
const profile = (version: number, name = 'Hill Top School') => ({
  ...islwyn,
  id: 'hill-top',
  version,
  identity: { ...islwyn.identity, name },
});
const pushed = (version: number, more: object = {}) => ({ profileJson: JSON.stringify(profile(version)), ...more });

const NAMES_THE_SCHOOL = 'Proud to teach at Hill Top School.';
const PATIENCE = 30_000;

describe.skipIf(why !== null)(`device management in Chromium${why ? ` (skipped: ${why})` : ''}`, () => {
  let world: World;
  let device: Device;
  let page: Page;
  let host: SchoolHost;

  beforeAll(async () => {
    device = chromiumDevice(findChromium());
    device.set({ withdraw: true });
    host = await openSchoolHost();
    world = await createWorld({
      browser: device.launcher,
      reach: { [HOST]: host.port },
      args: [`--ignore-certificate-errors-spki-list=${host.spki}`],
    });
    page = await world.openPage('options.html');
  });
  afterAll(async () => {
    await world?.close();
    device?.close();
    await host?.close();
  });
  /** Nothing set, and a person with a school of their own. */
  const begin = async () => {
    device.set({ withdraw: true });
    await until('the withdrawal', async () => (await report()).managed?.withdrawnAt, PATIENCE);
    await world.begin('bisl');
  };
  const status = () => world.ask('status.get', {});
  const report = () => world.ask('school.report', {});
  /** The worker sleeps when the policy comes. */
  const set = async (policy: Policy | null) => {
    await world.stopWorker();
    device.set(policy);
  };
  const inForce = (version: number) =>
    until(`version ${version}`, async () => ((await status()).profile?.version === version ? status() : null), PATIENCE);
  const noted = (words: RegExp) =>
    until(`the note ${words}`, async () => ((await status()).notes.some((note) => words.test(note)) ? status() : null), PATIENCE);
  const lastGood = { profile: { id: 'hill-top', version: 12 } };

  it('puts the school’s profile in force, and tells where it came from', async () => {
    await begin();
    await world.stopWorker();
    const start = performance.now();
    device.set(pushed(12));
    const { profile: card, level, locked } = await inForce(12);
    console.info(
      `Chromium: in force ${Math.round(performance.now() - start)} ms after the file was put there, the worker asleep before`,
    );
    expect(card).toMatchObject({ id: 'hill-top', name: 'Hill Top School', origin: 'school' });
    expect(level).toMatchObject({ by: 'device' });
    expect(locked).toEqual(['profileId']);
    expect((await report()).keys).toMatchObject([{ key: 'profileJson', state: 'good', problems: [] }]);
    const popup = await world.openPage('popup.html');
    await popup.getByText(/^Profile from Hill Top School, version 12, checked today \d\d:\d\d$/).waitFor();
    await popup.close();
  });

  it('changes what is in force under an open composer, and says in words what changed', async () => {
    await begin();
    device.set(pushed(12));
    await inForce(12);
    const port = await openPort(page);
    await port.write(1, NAMES_THE_SCHOOL);
    await port.hears('verdict', ({ verdict }) => verdict.nudges.some(({ school }) => school.profileId === 'hill-top'));
    await port.close();
    const popup = await world.openPage('popup.html');
    await popup.getByRole('button', { name: 'Good to know' }).click();
    await until('the news to be put away', async () => (await status()).news.length === 0);
    const [first, ...rest] = profile(13).clauses;
    const start = performance.now();
    device.set({ profileJson: JSON.stringify({ ...profile(13), clauses: [{ ...first, summary: 'Something new.' }, ...rest] }) });
    const { news } = await inForce(13);
    console.info(`Chromium: changed ${Math.round(performance.now() - start)} ms after the file was put there, the worker awake`);
    expect(news).toMatchObject([{ school: 'Hill Top School', version: 13, says: ['One clause has changed: “Something new”.'] }]);
    await popup.reload();
    await popup.getByText('Hill Top School has a new profile (version 13).').waitFor();
    await popup.close();
  });

  describe('a policy', () => {
    beforeAll(async () => {
      await begin();
      device.set(pushed(12));
      await inForce(12);
    });

    const silent = /^Not heard from your school since/;
    const refused = /was not taken. Version 12/;
    const withSlip = JSON.stringify({ ...profile(13), rules: 'none' });
    // The two notes in turn, so that none is the one from before.
    it.each<[string, Policy | null, RegExp]>([
      ['is half-written', '{"3rdparty":{"extensions":{"abc', silent],
      ['holds half a profile', { profileJson: JSON.stringify(profile(13)).slice(0, 5_000) }, refused],
      ['is taken away', null, silent],
      ['holds a profile with a slip', { profileJson: withSlip }, refused],
      ['has the wrong type in one key', { profileJson: 7, minProfileVersion: 1 }, silent],
      ['asks for a newer version than it brings', pushed(13, { minProfileVersion: 14 }), refused],
    ])('that %s leaves the last good in force, and says so', async (_, policy, note) => {
      await set(policy);
      expect(await noted(note)).toMatchObject(lastGood);
      await world.stopWorker();
      expect(await status()).toMatchObject(lastGood);
      // Also with the database gone: what schools set is kept outside it.
      await world.stopWorker();
      await openVault(page).lose();
      expect(await status()).toMatchObject(lastGood);
    });
  });

  it('takes every other key where one is wrong', async () => {
    await begin();
    await set({ profileJson: '{', lockSettings: '{"rulesOff":[],"paused":null}', withdraw: false });
    await until('the lock', async () => (await status()).locked.includes('rulesOff'), PATIENCE);
    expect(await status()).toMatchObject({ profile: { id: 'bisl' }, locked: ['rulesOff'] });
    const { keys } = await report();
    expect(keys.map(({ key, state }) => [key, state])).toEqual([
      ['profileJson', 'refused'],
      ['lockSettings', 'refused'],
      ['withdraw', 'good'],
    ]);
    expect(keys.flatMap(({ problems }) => problems)).toEqual([
      expect.stringMatching(/not valid JSON/),
      '“Pause” belongs to the person, and no school can set it.',
    ]);
  });

  it('withdraws at once, and the person’s own school is back', async () => {
    await begin();
    device.set(pushed(12, { lockSettings: '{"disclaimer":"Views mine."}' }));
    await inForce(12);
    expect(await world.ask('settings.get', {})).toMatchObject({ disclaimer: 'Views mine.', profileId: 'hill-top' });
    await set(pushed(12, { withdraw: true }));
    await until('the own school', async () => (await status()).profile?.id === 'bisl', PATIENCE);
    expect(await status()).toMatchObject({
      level: null,
      locked: [],
      news: [],
      notes: [expect.stringMatching(/^Your school withdrew/)],
    });
    expect(await world.ask('settings.get', {})).toMatchObject({ disclaimer: null, profileId: 'bisl' });
    expect(await openVault(page).everything()).not.toContain('Hill Top School');
  });

  it('shows what is set, disabled and with whose doing it is; the pause stays the person’s', async () => {
    await begin();
    device.set(pushed(12, { lockSettings: JSON.stringify({ rulesOff: [], timeZone: 'Europe/London', sitesOff: ['x'] }) }));
    await inForce(12);
    await expect(world.ask('settings.change', { rulesOff: ['tone'] })).rejects.toThrow('“Rules” is set by your school');
    await expect(world.ask('settings.change', { profileId: 'islwyn' })).rejects.toThrow('“My school” is set by your school');
    const options = await world.openPage('options.html');
    const rules = options.locator('section#switches');
    await rules.getByText('Set by your school.').waitFor();
    expect(await rules.getByLabel('Words that hurt').isDisabled()).toBe(true);
    expect(await rules.getByLabel('LinkedIn').isEnabled()).toBe(true);
    await options.locator('section#school').getByText('Set by your school.').waitFor();
    expect(await options.locator('section#school input[type=radio]:enabled').count()).toBe(0);
    await rules.getByRole('button', { name: 'Pause until I say so' }).click();
    await until('the pause', async () => (await status()).paused === 'until-resumed');
    await options.close();
  });

  it('is heard again after the person erased everything', async () => {
    await begin();
    device.set(pushed(12));
    await inForce(12);
    await world.ask('data.erase', {});
    await inForce(12);
  });

  it('is told on the diagnostics page, with nothing about the person in the copy', async () => {
    await begin();
    const rosterKey = `${'c'.repeat(42)}A`;
    device.set({ ...pushed(12, { minProfileVersion: 3, rosterKey }), lockSetings: 'x' });
    await inForce(12);
    const options = await world.openPage('options.html#diagnostics');
    const here = options.locator('section#diagnostics');
    await here.getByRole('row', { name: /^profileJson good/ }).waitFor();
    const text = await here.getByRole('textbox').inputValue();
    expect(text).toContain('Policy: hill-top, version 12 (school)');
    expect(text).toMatch(/Key rosterKey: good since \d{4}-\d\d-\d\d/);
    expect(text).toContain('Lowest version asked for: 3.');
    expect(text).not.toContain(rosterKey);
    await options.close();
  });

  it('may name an address and its keys, which needs nobody’s leave where the host lets anybody read', async () => {
    await begin();
    const ring = await makeRing();
    host.answer(serves(await goodFile(ring)));
    await set({ profileUrl: ADDRESS, profileKeys: [ring.school.publicKey], minProfileVersion: 5 });
    expect(await inForce(5)).toMatchObject({ level: { by: 'address' }, locked: ['profileId'] });
    host.answer(serves(await signed({ version: 6, key: ring.stranger })));
    const { sources } = await world.ask('school.check', {});
    expect(sources).toMatchObject([{ accepted: { version: 5 }, refused: { says: expect.stringMatching(/told to trust/) } }]);
    host.answer(serves(await signed({ version: 6, key: ring.school })));
    await world.ask('school.check', {});
    await inForce(6);
    await set({ withdraw: true });
    await until('the own school', async () => (await status()).profile?.id === 'bisl', PATIENCE);
  });

  it('puts a school’s short profile upon its trust’s at an address, and keeps the trust’s rules when the two no longer fit', async () => {
    await begin();
    const ring = await makeRing();
    const ruleGone = islwyn.rules.find(({ clause }) => clause !== islwyn.rules[0]?.clause);
    const overlay = {
      ...{ schema: 1, id: 'fell-side', version: 1, extends: 'hill-top', identity: { name: 'Fell Side School' } },
      ...{ calendar: islwyn.calendar, disclaimers: { bioCounts: true, statements: [] }, documents: [], clauses: [] },
      rules: [{ clause: ruleGone!.clause, check: ruleGone!.check, level: 'hold' }],
    };
    host.answer(serves(await goodFile(ring)));
    await set({ profileJson: JSON.stringify(overlay), profileUrl: ADDRESS, profileKeys: [ring.school.publicKey] });
    const whole = async () => ((await status()).profile?.bases.includes('Hill Top School') ? status() : null);
    expect(await until('the two together', whole, PATIENCE)).toMatchObject({ profile: { id: 'fell-side' }, notes: [] });
    const more = {
      clauses: islwyn.clauses.filter(({ id }) => id !== ruleGone!.clause),
      rules: islwyn.rules.filter(({ clause }) => clause !== ruleGone!.clause),
    };
    host.answer(serves(await signed({ version: 6, key: ring.school, more })));
    expect((await world.ask('school.check', {})).misfits).toEqual([
      expect.stringMatching(/^The overlay “fell-side”: In rules, item 1/),
    ]);
    expect((await status()).notes).toEqual([expect.stringMatching(/^Not all of Fell Side School’s policy fits upon “hill-top”/)]);
    const { nudges } = await world.ask('text.check', { text: NAMES_THE_SCHOOL });
    expect(nudges.map(({ school, clause }) => [school.profileId, clause.whose])).toContainEqual(['fell-side', 'Hill Top School']);
  });

  it('has a schema in the built extension that is the one made from the keys', () => {
    const folder = builtExtension();
    const { storage } = manifestOf(folder) as { storage?: { managed_schema?: string } };
    const built = JSON.parse(readFileSync(join(folder, storage?.managed_schema ?? ''), 'utf8'));
    expect(built).toEqual(managedSchema());
    expect(world.extensionId).toBe(chromiumId());
  });
});
