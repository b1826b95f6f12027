// What is stored, in the real databases of the real extension: kept, judged, repaired, moved, erased, and never a draft among it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledProfiles } from '../../src/policy/catalogue';
import { openPort } from './rig/port';
import { until } from './rig/until';
import { openVault, type Vault } from './rig/vault';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page;
let vault: Vault;

beforeAll(async () => {
  world = await createWorld();
  page = await world.openPage('options.html');
  vault = openVault(page);
});
afterAll(() => world?.close());
beforeEach(() => world.begin('bisl'));

const [school] = bundledProfiles();
const own = { ...school!, id: 'hill-top', identity: { ...school!.identity, name: 'Hill Top School' } };
const list = 'First name,Surname,Year\nMarigold,Featherstone,Year 4\nTheodore,Quillfeather,Year 6\n';
const status = () => world.ask('status.get', {});
const afterRestart = async () => {
  await world.stopWorker();
  return status();
};

describe('what is stored', () => {
  it('is still in force when the worker has been stopped', async () => {
    await world.ask('settings.change', { sitesOff: ['x'], breaks: [{ name: 'Lunch', from: '12:00', to: '13:00' }] });
    await world.ask('roster.import', { text: list });
    const settings = await world.ask('settings.get', {});
    expect((await afterRestart()).profile?.id).toBe('bisl');
    expect(await world.ask('settings.get', {})).toEqual(settings);
    expect(await world.ask('roster.get', {})).toMatchObject({ count: 2, groups: ['Year 4', 'Year 6'] });
  });

  it('loses no change of many made at once', async () => {
    const changes = [
      { sitesOff: ['x' as const] },
      { rulesOff: ['tone'] },
      { disclaimer: 'All views mine.' },
      { timeZone: 'Europe/Paris' },
    ];
    await Promise.all(changes.map((change) => world.ask('settings.change', change)));
    expect(await world.ask('settings.get', {})).toMatchObject(Object.assign({}, ...changes));
  });

  it('changes nothing for a change that is wrong, and says what', async () => {
    const before = await vault.rows();
    await expect(world.ask('settings.change', { timeZone: 'Europe/Atlantis' })).rejects.toThrow(/a time zone is written like/);
    await expect(world.ask('settings.change', { profileId: 'atlantis' })).rejects.toThrow(/no school profile called “atlantis”/);
    expect(await vault.rows()).toEqual(before);
  });

  it('has a copy of school and settings outside the database', async () => {
    await status();
    const { local } = (await vault.areas()) as { local: { mirror: string } };
    expect(JSON.parse(local.mirror)).toMatchObject({ settings: { profileId: 'bisl' }, profile: { id: 'bisl' }, ahead: false });
  });
});

describe('an imported school', () => {
  it('is listed, chosen by nobody but the person, and gone when removed', async () => {
    const imported = await world.ask('profile.import', { json: JSON.stringify(own) });
    expect(imported).toMatchObject({ ok: true, profile: { id: 'hill-top', origin: 'imported', name: 'Hill Top School' } });
    expect((await status()).profile?.id).toBe('bisl');
    await world.ask('settings.change', { profileId: 'hill-top' });
    expect((await afterRestart()).profile?.name).toBe('Hill Top School');
    await world.ask('profile.remove', { id: 'hill-top' });
    expect((await status()).profile).toBeNull();
    expect((await world.ask('profiles.list', {})).map(({ id }) => id)).not.toContain('hill-top');
  });

  it('never takes the place of one that comes with Second Glance', async () => {
    expect(await world.ask('profile.import', { json: JSON.stringify({ ...own, id: 'bisl' }) })).toMatchObject({ ok: false });
    await expect(world.ask('profile.remove', { id: 'bisl' })).rejects.toThrow(/comes with Second Glance/);
    expect((await status()).profile?.name).toBe(bundledProfiles().find(({ id }) => id === 'bisl')?.identity.name);
  });

  it('is refused in sentences when it is wrong', async () => {
    const outcome = await world.ask('profile.import', { json: JSON.stringify({ ...own, clauses: [] }) });
    expect(outcome.ok || outcome.problems.join(' ')).toMatch(/clauses.*\./);
    expect(await vault.rows()).toMatchObject({ profiles: [] });
  });
});

describe('a pupil list', () => {
  it('is stored as fingerprints under a new key each time, and nowhere as names', async () => {
    await world.ask('roster.import', { text: list });
    const [first] = (await vault.rows()).roster as { key: string; fingerprints: string }[];
    await world.ask('roster.import', { text: list });
    const [second] = (await vault.rows()).roster as { key: string; fingerprints: string }[];
    expect(second!.key).not.toBe(first!.key);
    expect(second!.fingerprints).not.toBe(first!.fingerprints);
    expect(await vault.everything()).not.toMatch(/marigold|featherstone|theodore|quillfeather/i);
  });

  it('of twenty thousand leaves composers answered while it is read', async () => {
    const port = await openPort(page);
    await port.hears('activity');
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `${nameOf(index)},${nameOf(Math.floor(index / 11))}son,Year ${(index % 13) + 1}`,
    );
    let done = false;
    const importing = world.ask('roster.import', { text: `First name,Surname,Year\n${rows.join('\n')}` }).finally(() => {
      done = true;
    });
    let answered = 0;
    while (!done) {
      await port.write(++answered, `Nothing to see ${answered}`);
      await port.hears('verdict', ({ verdict }) => verdict.revision === answered);
    }
    expect(await importing).toMatchObject({ ok: true, roster: { count: 20_000 } });
    // A worker that reads the list in one go answers one before and one after.
    expect(answered).toBeGreaterThan(5);
    await port.close();
  });

  it('can be erased by itself', async () => {
    await world.ask('roster.import', { text: list });
    await world.ask('roster.erase', {});
    expect(await world.ask('roster.get', {})).toBeNull();
    expect((await vault.rows()).roster).toEqual([]);
  });
});

describe('corrections', () => {
  const teach = async (correction: string, rule: string, quotes: string[]) => {
    const before = (await world.ask('corrections.list', {})).length;
    const port = await openPort(page);
    await port.say({ type: 'correct', correction, rule, quotes });
    await until('the correction to be kept', async () => (await world.ask('corrections.list', {})).length > before);
    await port.close();
  };

  it('keep a word taught, once, until it is forgotten', async () => {
    await teach('not-a-pupil', 'pupil-name', ['Marigold Hearth']);
    await teach('not-our-school', 'school-name', ['Blue Sky']);
    const port = await openPort(page);
    await port.say({ type: 'correct', correction: 'not-a-pupil', rule: 'pupil-name', quotes: ['MARIGOLD  hearth'] });
    await port.close();
    await world.stopWorker();
    const kept = await world.ask('corrections.list', {});
    expect(kept.map(({ words }) => words)).toEqual(['Marigold Hearth', 'Blue Sky']);
    await world.ask('corrections.forget', { id: kept[0]!.id });
    expect((await world.ask('corrections.list', {})).map(({ words }) => words)).toEqual(['Blue Sky']);
  });

  it('put a name on a list of its own without keeping it, until either is taken back', async () => {
    await teach('a-pupil', 'pupil-name', ['Marigold Hearth']);
    expect(await vault.everything()).not.toMatch(/marigold|hearth/i);
    const see = async () =>
      (await world.ask('text.check', { text: 'Bumped into Marigold Hearth on the pier' })).nudges.map(({ rule }) => rule);
    await world.stopWorker();
    expect(await see()).toContain('pupil-name');
    const [row] = await world.ask('corrections.list', {});
    expect(row).toMatchObject({ correction: 'a-pupil', words: null });
    await world.ask('corrections.forget', { id: row!.id });
    expect(await see()).not.toContain('pupil-name');
    // The later word counts.
    await teach('a-pupil', 'pupil-name', ['Marigold Hearth']);
    const port = await openPort(page);
    await port.say({ type: 'correct', correction: 'not-a-pupil', rule: 'pupil-name', quotes: ['Marigold Hearth'] });
    await until('the other word', async () =>
      (await world.ask('corrections.list', {})).some(({ correction }) => correction === 'not-a-pupil'),
    );
    await port.close();
    expect((await world.ask('corrections.list', {})).map(({ correction }) => correction)).toEqual(['not-a-pupil']);
    expect(await see()).not.toContain('pupil-name');
  });

  it('keep words that are not to be shown again as a fingerprint only', async () => {
    await teach('these-words', 'tone', ['gormless numpty']);
    expect(await world.ask('corrections.list', {})).toMatchObject([{ correction: 'these-words', rule: 'tone', words: null }]);
    expect(await vault.everything()).not.toMatch(/gormless|numpty/i);
  });
});

describe('a stored row that is wrong', () => {
  it('is told and left out, and the rest stays in force', async () => {
    await vault.put('settings', {
      id: 'mine',
      values: { ...(await world.ask('settings.get', {})), sitesOff: 'everywhere', disclaimer: 'Mine.' },
    });
    await vault.put('profiles', { id: 'hill-top', profile: { ...own, rules: 'none' } });
    await vault.put('roster', { id: 'mine', count: 'many' });
    await vault.put('corrections', { id: 1, correction: 'all-clear' });
    const { profile, troubles } = await afterRestart();
    expect(profile?.id).toBe('bisl');
    expect(troubles).toEqual([
      'A stored setting could not be read and the last one that worked stays in force: Sites.',
      'A stored school profile (“hill-top”) could not be read and is left out; import it again.',
      'The stored pupil list could not be read and is not in use; import it again.',
      'A remembered correction could not be read and is left out.',
    ]);
    expect(await world.ask('settings.get', {})).toMatchObject({ sitesOff: [], disclaimer: 'Mine.' });
    const popup = await world.openPage('popup.html');
    await expect.poll(() => popup.getByRole('alert').innerText()).toContain(troubles[2]);
    const opened = world.context.waitForEvent('page');
    await popup.getByRole('alert').getByRole('link').click();
    const settings = await opened;
    await expect.poll(() => settings.getByRole('heading', { name: 'Diagnostics' }).isVisible()).toBe(true);
    expect(new URL(settings.url()).hash).toBe('#diagnostics');
    await Promise.all([popup.close(), settings.close()]);
  });
});

describe('a database', () => {
  it('that an older version made is brought up to date with what it held', async () => {
    const settings = await world.ask('settings.get', {});
    await world.stopWorker();
    await vault.remake(1, ['settings'], { ...settings, sitesOff: ['x'] });
    expect(await status()).toMatchObject({ profile: { id: 'bisl' }, troubles: [] });
    expect(await world.ask('settings.get', {})).toMatchObject({ sitesOff: ['x'] });
    expect(await world.ask('roster.import', { text: list })).toMatchObject({ ok: true });
  });

  it('that a newer version made is read and written, back and forth', async () => {
    const settings = await world.ask('settings.get', {});
    await world.stopWorker();
    const tables = ['settings', 'profiles', 'roster', 'corrections', 'keys', 'sightings'];
    await vault.remake(90, tables, { ...settings, moonPhase: 'full' });
    expect(await status()).toMatchObject({ profile: { id: 'bisl' }, troubles: [] });
    await world.ask('settings.change', { sitesOff: ['x'] });
    expect((await vault.rows()).settings).toMatchObject([{ values: { moonPhase: 'full', sitesOff: ['x'] } }]);
  });

  it('that lacks its tables, though it says it is newer, leaves the copy in force', async () => {
    await status();
    await world.stopWorker();
    await vault.remake(90, ['sightings']);
    const { profile, troubles } = await status();
    expect(profile?.id).toBe('bisl');
    expect(troubles[0]).toMatch(/could not be opened|had lost/);
  });

  it('that the browser lost is restored from the copy, and that is told', async () => {
    await world.ask('profile.import', { json: JSON.stringify(own) });
    await world.ask('settings.change', { profileId: 'hill-top', sitesOff: ['x'] });
    await status();
    await world.stopWorker();
    await vault.lose();
    const { profile, troubles } = await status();
    expect(profile?.name).toBe('Hill Top School');
    expect(troubles).toEqual([expect.stringMatching(/^The browser had lost what Second Glance stored/)]);
    expect((await afterRestart()).troubles).toEqual(troubles);
    await world.ask('settings.change', { sitesOff: [] });
    expect(await afterRestart()).toMatchObject({ profile: { id: 'hill-top' }, troubles: [] });
  });

  it('that does not open leaves school and settings in force, and takes a pause with it when it does', async () => {
    await status();
    await world.stopWorker();
    await vault.block();
    const { profile, troubles } = await status();
    expect(profile?.id).toBe('bisl');
    expect(troubles).toEqual([
      expect.stringMatching(/could not be opened \(TimeoutError\)\. Your school and settings are used from a copy/),
    ]);
    await world.ask('settings.change', { paused: 'until-resumed' });
    expect(await status()).toMatchObject({ paused: 'until-resumed' });
    await vault.unblock();
    expect(await afterRestart()).toMatchObject({ profile: { id: 'bisl' }, paused: 'until-resumed', troubles: [] });
    expect((await vault.rows()).settings).toMatchObject([{ values: { profileId: 'bisl', paused: 'until-resumed' } }]);
  });
});

describe('a kept file', () => {
  it('brings back all but the pupils', async () => {
    await world.ask('profile.import', { json: JSON.stringify(own) });
    await world.ask('settings.change', { profileId: 'hill-top', sitesOff: ['x'] });
    await world.ask('roster.import', { text: list });
    const settings = await world.ask('settings.get', {});
    const { json } = await world.ask('data.export', {});
    expect(json).not.toMatch(/fingerprints"|marigold/i);
    await world.ask('data.erase', {});
    expect((await status()).profile).toBeNull();
    expect(await world.ask('data.import', { json })).toMatchObject({ ok: true });
    expect(await world.ask('settings.get', {})).toEqual(settings);
    expect((await afterRestart()).profile?.name).toBe('Hill Top School');
    expect(await world.ask('roster.get', {})).toBeNull();
  });

  it('that is wrong in one place changes nothing', async () => {
    const { json } = await world.ask('data.export', {});
    const before = await vault.rows();
    const bad = { ...JSON.parse(json), profiles: [own, { ...own, id: 'hill side' }] };
    const outcome = await world.ask('data.import', { json: JSON.stringify(bad) });
    expect(outcome.ok || outcome.problems).toEqual([expect.stringMatching(/^School profile 2: /), 'Nothing was changed.']);
    expect(await vault.rows()).toEqual(before);
  });
});

describe('erasing', () => {
  it('leaves nothing, and what comes after is kept', async () => {
    await world.ask('profile.import', { json: JSON.stringify(own) });
    await world.ask('roster.import', { text: list });
    await world.ask('data.erase', {});
    expect(await vault.areas()).toEqual({ local: {}, session: {}, sync: {} });
    expect(Object.values(await vault.rows()).flat()).toEqual([]);
    expect(await status()).toMatchObject({ profile: null, paused: null, troubles: [] });
    await world.ask('settings.change', { profileId: 'islwyn' });
    expect((await afterRestart()).profile?.id).toBe('islwyn');
  });
});

describe('a draft', () => {
  it('is in no database, no storage area and no file of the browser’s stores for us, after all that can be done with it', async () => {
    const words = 'Zanzibarquokka';
    const taught = 'Wallabytimbuktu';
    const port = await openPort(page);
    await port.hears('activity');
    await port.write(1, `${words} at the British International School of Ljubljana`);
    await port.hears('verdict');
    await port.say({ type: 'correct', correction: 'these-words', rule: 'school-name', quotes: [words] });
    await port.say({ type: 'correct', correction: 'not-our-school', rule: 'school-name', quotes: [taught] });
    await world.ask('settings.change', { sitesOff: ['x'] });
    await world.ask('text.check', { text: `${words} again` });
    await expect(world.ask('profile.import', { json: `{"${words}":` })).resolves.toMatchObject({ ok: false });
    await until('the correction to be kept', async () => (await world.ask('corrections.list', {})).length === 2);
    await port.close();
    await world.stopWorker();
    expect(await vault.everything()).not.toContain(words);
    const profile = await profileFolder();
    expect(filesHolding(profile, words)).toEqual([]);
    expect(filesHolding(profile, taught), 'a word that is stored on purpose is found').not.toEqual([]);
  });
});

const nameOf = (index: number): string => {
  const syllables = ['ba', 'lo', 'mi', 'ner', 'sta', 'ru', 'fen', 'do', 'gwi', 'ta', 'pel', 'ho', 'va'];
  const at = (step: number) => syllables[Math.floor(index / step) % syllables.length];
  return `${at(1)}${at(13)}${at(169)}`.replace(/^./, (letter) => letter.toUpperCase());
};

async function profileFolder(): Promise<string> {
  const about = await world.context.newPage();
  await about.goto('chrome://version');
  const folder = await about.locator('#profile_path').textContent();
  await about.close();
  return folder ?? '';
}

/** Every file under the folders in which Chromium keeps what extensions store. */
function filesHolding(profile: string, words: string): string[] {
  const stores = readdirSync(profile).filter((name) => /IndexedDB|Extension|Storage|File System|databases/i.test(name));
  expect(stores.join(' ')).toMatch(/IndexedDB/);
  const wide = Buffer.from(words, 'utf16le');
  return stores
    .flatMap((store) => readdirSync(join(profile, store), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(words) || bytes.includes(wide);
    });
}
