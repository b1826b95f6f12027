// What the background keeps beside drafts, in the real browser: the sitting, what a bio taught, reminders, and what a site does not show.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPort, type TestPort } from './rig/port';
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

/** Somewhere it is about noon now, so that a working day is in full swing whenever this runs. */
const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};
const allDay = [{ from: '00:00', to: '23:59' }];
const always = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };

/** Bledington's policy at a school without holidays. */
async function beginAtWork(): Promise<void> {
  await world.begin('bledington');
  const profile = await world.ask('profile.get', { id: 'bledington' });
  if (!profile) throw new Error('no profile');
  const calendar = { ...profile.calendar, bankHolidays: 'none' as const };
  await world.ask('profile.import', { json: JSON.stringify({ ...profile, id: 'hill-end', calendar }) });
  await world.ask('settings.change', { profileId: 'hill-end', workingHours: always, timeZone: noonZone() });
}

describe('the hour', () => {
  let revision = 0;
  beforeEach(beginAtWork);

  async function asked(port: TestPort, composer: string): Promise<boolean> {
    revision++;
    const draft = {
      platform: 'practice',
      surface: 'post',
      account: { kind: 'personal' },
      media: [],
      audience: 'public',
      text: 'Kettle on',
    };
    await port.say({ type: 'draft', revision, composer, draft });
    const { verdict } = await port.hears('verdict', (says) => says.verdict.revision === revision);
    return verdict.nudges.some(({ rule }) => rule === 'work-hours');
  }

  it('is asked about by the first composer alone, also over another line and after the worker was stopped', async () => {
    const [first, second] = [await openPort(page), await openPort(page)];
    expect(await asked(first, 'a')).toBe(true);
    expect(await asked(second, 'b')).toBe(false);
    expect(await asked(first, 'a')).toBe(true);
    await world.stopWorker();
    const [again, third] = [await openPort(page), await openPort(page)];
    expect(await asked(third, 'c')).toBe(false);
    expect(await asked(again, 'a')).toBe(true);
    for (const port of [again, third]) await port.close();
  });

  it('leaves times and ids behind, and those are erased', async () => {
    const port = await openPort(page);
    await asked(port, 'a');
    await until('the sitting to be kept', async () => JSON.stringify((await vault.areas()).session).includes('sitting'));
    expect(Object.keys(((await vault.areas()).session as { sitting: object }).sitting).sort()).toEqual([
      'composer',
      'last',
      'until',
    ]);
    await world.ask('data.erase', {});
    expect((await vault.areas()).session).toEqual({});
    await port.close();
  });
});

describe('a profile that was seen', () => {
  const BIO = 'Teacher at BISL, tea and fells. Views my own.';
  const account = { handle: 'nquill' };
  const learn = (text: string, partial = false) => world.ask('bio.seen', { platform: 'x', account, text, partial });
  beforeEach(() => world.begin('bisl'));

  it('serves the drafts of its account at once and after a restart, is shown, and forgotten', async () => {
    const port = await openPort(page);
    const asks = ({ verdict }: { verdict: { nudges: { rule: string }[] } }) =>
      verdict.nudges.some(({ rule }) => rule === 'missing-disclaimer');
    await port.write(1, 'Proud to work at BISL', { platform: 'x', account: { kind: 'personal', handle: 'NQuill' } });
    expect(asks(await port.hears('verdict'))).toBe(true);
    const before = (await port.heard()).length;
    await learn(BIO);
    await port.hears('verdict', (says) => !asks(says), before);
    await port.close();

    await world.stopWorker();
    expect(await world.ask('bios.list', {})).toMatchObject([
      { platform: 'x', handle: 'nquill', statement: true, namesSchool: true },
    ]);
    const options = await world.openPage('options.html#statement');
    await options.getByText(/Learnt from your profile on X.*: has the statement/).waitFor();
    await options.getByRole('button', { name: /Forget this: Learnt from your profile on X/ }).click();
    await options.getByText('Only this answer is kept, never the text.').waitFor();
    expect(await world.ask('bios.list', {})).toEqual([]);
    await options.close();
  });

  it('leaves nothing of its text, is no part of the file, and is erased', async () => {
    await learn(BIO);
    expect(await world.ask('bios.list', {})).toHaveLength(1);
    expect(await vault.everything()).not.toMatch(/fells|Views my own\.?"\s*}/);
    expect((await world.ask('data.export', {})).json).not.toContain('nquill');
    await world.ask('data.erase', {});
    expect(await world.ask('bios.list', {})).toEqual([]);
  });

  it('in part proves no absence, and is not looked at while paused', async () => {
    await learn(BIO);
    await learn('Tea', true);
    expect(await world.ask('bios.list', {})).toMatchObject([{ statement: true }]);
    await learn('Tea');
    expect(await world.ask('bios.list', {})).toMatchObject([{ statement: false, namesSchool: false }]);
    await world.ask('settings.change', { paused: 'until-resumed' });
    await learn(BIO);
    expect(await world.ask('bios.list', {})).toMatchObject([{ statement: false }]);
  });
});

describe('a reminder', () => {
  const later = (ms: number) => new Date(Date.now() + ms).toISOString();
  const alarms = () => page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  const told = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  beforeEach(() => world.begin('bisl'));

  it('keeps the page’s address without query and fragment, is listed, and can be called off', async () => {
    await page.goto(`${page.url().split('#')[0]}?draft=secret#data`);
    await page.evaluate(
      (at) => chrome.runtime.sendMessage({ to: 'background', name: 'reminder.set', payload: { at } }),
      later(3_600_000),
    );
    const [one, ...more] = await world.ask('reminders.list', {});
    expect(more).toEqual([]);
    expect(one?.url).toMatch(/\/options\.html$/);
    expect(await vault.everything()).not.toContain('secret');
    expect(await alarms()).toHaveLength(1);
    const options = await world.openPage('options.html#data');
    await options.getByRole('button', { name: /Cancel the reminder/ }).click();
    await options.getByText('No reminders are waiting.').waitFor();
    expect(await alarms()).toEqual([]);
    await options.close();
  });

  it('is told when its moment comes', async () => {
    await world.ask('reminder.set', { at: later(1_000) });
    await until('the notification', async () => (await told()).length === 1, 20_000);
    expect(await world.ask('reminders.list', {})).toEqual([]);
  });

  it('is set again when the browser has lost its alarm', async () => {
    await world.ask('reminder.set', { at: later(3_600_000) });
    await page.evaluate(() => chrome.alarms.clearAll());
    await world.stopWorker();
    await world.ask('status.get', {});
    await until('the alarm', async () => (await alarms()).length === 1);
  });

  it('that came due while nobody was there is told late, once', async () => {
    await vault.put('reminders', { id: 7, url: 'https://x.com/home', at: later(-8 * 3_600_000) });
    await world.stopWorker();
    await world.ask('status.get', {});
    await until('the notification', async () => (await told()).includes('reminder-7'));
    await page.evaluate(() => chrome.notifications.clear('reminder-7'));
    await world.stopWorker();
    await world.ask('status.get', {});
    await world.ask('reminders.list', {});
    expect(await told()).toEqual([]);
  });

  it('is erased with its alarm and its notification', async () => {
    await world.ask('reminder.set', { at: later(3_600_000) });
    await world.ask('data.erase', {});
    expect(await world.ask('reminders.list', {})).toEqual([]);
    expect([await alarms(), await told()]).toEqual([[], []]);
  });

  it('is refused for another year', async () => {
    await expect(world.ask('reminder.set', { at: later(90 * 86_400_000) })).rejects.toThrow(/nothing here to be reminded of/);
  });
});

describe('what a site does not show', () => {
  beforeEach(() => world.begin('bisl'));

  it('stands in diagnostics, over a restart, until it is taken back', async () => {
    const unseen = [{ surface: 'comment' as const, part: 'box' as const }];
    await world.ask('site.unseen', { platform: 'linkedin', unseen });
    await world.stopWorker();
    expect((await world.ask('status.get', {})).unseen).toMatchObject([{ platform: 'linkedin', unseen }]);
    const options = await world.openPage('options.html#diagnostics');
    const text = options.locator('section#diagnostics textarea');
    await options.getByText('cannot see the comment box on LinkedIn at the moment.').first().waitFor();
    expect(await text.inputValue()).toMatch(/^Second Glance \d+\.\d+.*\n.*bisl[\s\S]*comment box on LinkedIn/);
    await world.ask('site.unseen', { platform: 'linkedin', unseen: [] });
    await options.getByRole('button', { name: 'Look again' }).click();
    await options.getByText('Everything that was looked for since the browser started was there.').waitFor();
    await options.close();
  });
});

it('counts the composers that are read now', async () => {
  await world.begin('bisl');
  const before = (await world.ask('status.get', {})).composers;
  const port = await openPort(page);
  await port.hears('activity');
  expect((await world.ask('status.get', {})).composers).toBe(before + 1);
  await port.close();
  await until('it to be gone', async () => (await world.ask('status.get', {})).composers === before);
});

it('asks nobody on the network for anything', () => {
  expect(world.knocks.splice(0)).toEqual([]);
});

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  alarms: { getAll(): Promise<{ name: string }[]>; clearAll(): Promise<boolean> };
  notifications: { getAll(): Promise<Record<string, true>>; clear(name: string): Promise<boolean> };
};
