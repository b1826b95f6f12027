// The extension's own pages: from installed to in use, wrong files answered in sentences, and a way to check any text.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page | undefined;
const faults: Error[] = [];

const open = async (path: string): Promise<Page> => {
  page = await world.openPage(path);
  page.on('pageerror', (error) => faults.push(error));
  return page;
};

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  await world.begin(null);
});

afterEach(async () => {
  await page?.close();
  expect(faults.splice(0)).toEqual([]);
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(async () => {
  await world?.close();
});

describe('the welcome page', () => {
  it('gets a school chosen and a first draft checked', async () => {
    const welcome = await open('welcome.html');
    await welcome.getByText('The British International School of Ljubljana').first().click();
    await expect.poll(async () => (await world.ask('status.get', {})).profile?.id).toBe('bisl');
    for (const step of [2, 3, 4]) {
      await welcome.getByRole('button', { name: 'Next', exact: true }).click();
      await welcome.getByText(`Step ${step} of 4`, { exact: true }).waitFor();
    }
    await welcome.getByRole('textbox').fill('I love teaching at BISL.');
    await welcome.getByRole('button', { name: 'Check', exact: true }).click();
    await welcome.getByText('make clear with a disclaimer').waitFor();
  });
});

describe('the options page', () => {
  it('answers a wrong profile in sentences, and the school stays in force', async () => {
    await world.ask('settings.change', { profileId: 'islwyn' });
    const options = await open('options.html#school');
    const school = options.locator('section#school');
    const choose = school.locator('input[type=file]');
    await choose.setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "schema": 1, "id": "x"'),
    });
    await school.getByRole('alert').waitFor();
    expect(await school.getByRole('alert').textContent()).toMatch(/stays in force/);

    const profile = await world.ask('profile.get', { id: 'islwyn' });
    const wrong = { ...profile, rules: [{ check: 'school-name', clause: 'no-such-clause', level: 'shout' }] };
    await choose.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(wrong)) });
    await school.getByText(/level/).first().waitFor();
    expect((await world.ask('status.get', {})).profile?.id).toBe('islwyn');
  });

  it('adds a good profile from a file and uses it', async () => {
    const profile = await world.ask('profile.get', { id: 'islwyn' });
    const own = { ...profile, id: 'own-school', identity: { ...profile?.identity, name: 'Penhale Valley School' } };
    const options = await open('options.html#school');
    const school = options.locator('section#school');
    await school
      .locator('input[type=file]')
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
    await school.locator('label.pick', { hasText: 'Penhale Valley School' }).click();
    await expect.poll(async () => (await world.ask('status.get', {})).profile?.id).toBe('own-school');
  });

  it('takes a pupil list as offices send it, and shows a count and no name', async () => {
    const options = await open('options.html#pupils');
    const pupils = options.locator('section#pupils');
    const csv =
      '\uFEFF"Legal surname";"Preferred forename";"Reg group"\r\n"Tolworth";"Marnie";"4B"\r\n"O’Ashdale";"Corin";"2A"\r\n';
    await pupils
      .locator('input[type=file]')
      .setInputFiles({ name: 'pupils.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await pupils.getByText('2 pupils are on the list, added').waitFor();
    expect(await options.locator('body').textContent()).not.toMatch(/Tolworth|Ashdale/);
    expect(await world.ask('roster.get', {})).toMatchObject({ count: 2 });
  });

  it('says what is wrong with a list that is none, and the list from before stays', async () => {
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    const options = await open('options.html#pupils');
    const pupils = options.locator('section#pupils');
    await pupils.getByText('1 pupil is on the list').waitFor();
    await pupils
      .locator('input[type=file]')
      .setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('First name,Last name\n') });
    await pupils.getByRole('alert').waitFor();
    expect(await world.ask('roster.get', {})).toMatchObject({ count: 1 });
  });

  it('takes times typed with the keyboard, and what is set quickly one after another', async () => {
    await world.ask('settings.change', { profileId: 'bisl', workingHours: null });
    const options = await open('options.html#hours');
    await options.getByLabel('My own hours, such as part-time').click();
    await options.getByText('Exact times').click();
    await options.getByLabel('Monday, from').focus();
    await options.keyboard.type('0945');
    await options.getByLabel('Monday, to').focus();
    await options.keyboard.type('1215', { delay: 60 });
    await options.getByLabel('Tuesday', { exact: true }).click();
    await options.getByLabel('Wednesday', { exact: true }).click();
    await options.getByRole('button', { name: 'Add a break' }).click();
    await options.getByLabel('Lunch, from').focus();
    await options.keyboard.type('1220', { delay: 60 });
    await expect
      .poll(async () => {
        const { workingHours, breaks } = await world.ask('settings.get', {});
        return { mon: workingHours?.mon, days: Object.keys(workingHours ?? {}).sort(), break: breaks?.[0]?.from };
      })
      .toEqual({ mon: [{ from: '09:45', to: '12:15' }], days: ['fri', 'mon', 'thu'], break: '12:20' });
  });

  it('fits into a window of 320 pixels', async () => {
    await world.ask('settings.change', { profileId: 'bledington', workingHours: null });
    const options = await open('options.html');
    await options.setViewportSize({ width: 320, height: 700 });
    await options.getByText('Exact times').click();
    await options.getByLabel('Monday, from').waitFor();
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('erases everything', async () => {
    await world.ask('settings.change', { profileId: 'bisl' });
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    const options = await open('options.html#data');
    await options.getByRole('button', { name: 'Erase everything' }).click();
    await options.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect.poll(async () => (await world.ask('status.get', {})).profile).toBeNull();
    expect(await world.ask('roster.get', {})).toBeNull();
    expect(await world.ask('corrections.list', {})).toEqual([]);
  });
});

describe('the popup', () => {
  it('checks any text and shows the clause', async () => {
    await world.ask('settings.change', { profileId: 'bledington' });
    const popup = await open('popup.html');
    await popup.getByText('Check some text').click();
    await popup.getByRole('textbox').fill('Another lovely day at Bledington Primary School');
    await popup.getByRole('button', { name: 'Check', exact: true }).click();
    await popup.getByText('Must not').first().waitFor();
  });

  it('pauses and resumes', async () => {
    await world.ask('settings.change', { profileId: 'bledington' });
    const popup = await open('popup.html');
    await popup.getByText('Pause', { exact: true }).click();
    await popup.getByRole('button', { name: 'Pause for an hour' }).click();
    await expect.poll(async () => (await world.ask('settings.get', {})).paused).not.toBeNull();
    await popup
      .getByRole('button', { name: /resume|start/i })
      .first()
      .click();
    await expect.poll(async () => (await world.ask('settings.get', {})).paused).toBeNull();
  });
});

it('opens the welcome page when it is installed', async () => {
  const pages = world.context.pages().map((one) => one.url());
  expect(pages.some((url) => url.endsWith('/welcome.html'))).toBe(true);
});
