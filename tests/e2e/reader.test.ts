// The whole policy in the real browser: found, filtered, reached at one clause from a card, and fit to read.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page | undefined;
const faults: Error[] = [];

const open = async (path: string): Promise<Page> => {
  page = await world.openPage(path);
  page.on('pageerror', (error) => faults.push(error));
  return page;
};
const entries = (reader: Page) => reader.locator('article.entry');
const readers = () => world.context.pages().filter((one) => one.url().includes('/reader.html'));
const closeReaders = () => Promise.all(readers().map((one) => one.close()));
const focused = (reader: Page) => reader.evaluate(() => document.activeElement?.id ?? '');

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  await world.begin('bledington');
});

afterEach(async () => {
  await page?.close();
  await closeReaders();
  expect(faults.splice(0)).toEqual([]);
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(async () => {
  await world?.close();
});

describe('the whole policy', () => {
  it('shows every clause, what is checked where, and why the rest cannot be', async () => {
    const reader = await open('reader.html');
    const profile = await world.ask('profile.get', { id: 'bledington' });
    await reader.getByRole('heading', { name: 'The whole policy of Bledington Primary School' }).waitFor();
    expect(await entries(reader).count()).toBe(profile?.clauses.length);
    const named = reader.locator('#clause-not-as-employee');
    expect(await named.textContent()).toMatch(/Must not.*Checked here.*School named.*Hold on:.*on all sites but LinkedIn/s);
    const premises = reader.locator('#clause-no-personal-use-on-premises');
    expect(await premises.textContent()).toContain('Cannot be checked, because where you are is never looked at.');
    expect(await reader.title()).toContain('Bledington');
  });

  it('is searched while one types, with the words marked and the number told politely', async () => {
    const reader = await open('reader.html');
    await entries(reader).first().waitFor();
    await reader.keyboard.press('/');
    await reader.keyboard.type('pictures');
    await until('fewer clauses', async () => (await entries(reader).count()) < 10);
    expect(await reader.locator('article.entry mark').allTextContents()).toContain('photos');
    await reader
      .getByRole('status')
      .filter({ hasText: /^\d+ clauses of 53 with “pictures”\.$/ })
      .waitFor({ state: 'attached' });
    await reader.keyboard.type(' of zebras and gnus');
    await reader.getByRole('status').filter({ hasText: 'No clause has all of' }).waitFor({ state: 'attached' });
    await reader.keyboard.press('Escape');
    await until('all clauses again', async () => (await entries(reader).count()) === 53);
    await reader.keyboard.type('xylophone');
    await reader.getByText('Nothing in this policy has these words.').waitFor();
    await reader.getByRole('button', { name: 'Clear the search' }).click();
    await until('all clauses again', async () => (await entries(reader).count()) === 53);
  });

  it('is filtered by what is checked and by how it binds', async () => {
    const reader = await open('reader.html');
    await reader.getByRole('radio', { name: /^Cannot be checked/ }).check();
    await until('no clause that is checked', async () => (await reader.getByText('Checked here').count()) === 0);
    const binds = reader.getByRole('combobox', { name: 'How it binds' });
    await binds.selectOption('must-not');
    expect(await reader.locator('article.entry .tag').allTextContents()).toEqual(['Must not']);
    await reader.getByRole('searchbox').fill('photos');
    await reader.getByText('but the filters hide them').waitFor();
    await reader.getByRole('button', { name: 'Clear the filters' }).click();
    await reader.locator('#clause-no-pupil-photos').waitFor();
  });

  it('goes to the clause that the address names, whatever hid it', async () => {
    const reader = await open('reader.html#clause-no-pupil-photos');
    await until('the clause to have the focus', async () => (await focused(reader)) === 'clause-no-pupil-photos');
    const clause = reader.locator('#clause-no-pupil-photos');
    expect(await clause.getAttribute('aria-current')).toBe('location');
    const { y } = (await clause.boundingBox()) ?? { y: -1 };
    const bar = await reader.locator('.filters').boundingBox();
    expect(y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    expect(y).toBeLessThan(400);
    await reader.getByRole('searchbox').fill('copyright');
    await reader.evaluate(() => {
      location.hash = 'clause-not-as-employee';
    });
    await until('the other clause to have the focus', async () => (await focused(reader)) === 'clause-not-as-employee');
    expect(await reader.getByRole('searchbox').inputValue()).toBe('');
  });

  it('says so when the clause is not there, and without a school', async () => {
    const reader = await open('reader.html#clause-long-gone');
    await reader.getByText('not in this policy any more').waitFor();
    await world.ask('settings.change', { profileId: null });
    await reader.goto(reader.url().replace(/#.*/, ''));
    await reader.getByText('No school is chosen yet').waitFor();
    await reader.getByRole('combobox', { name: 'Policy of' }).selectOption({ label: 'Islwyn High School' });
    await reader.getByRole('heading', { name: 'The whole policy of Islwyn High School' }).waitFor();
    expect((await world.ask('status.get', {})).profile).toBeNull();
  });

  it('fits into a window of 320 pixels', async () => {
    const reader = await open('reader.html?school=bisl');
    await reader.setViewportSize({ width: 320, height: 700 });
    await entries(reader).first().waitFor();
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('it is reached', () => {
  it('from the settings and the popup', async () => {
    const options = await open('options.html#school');
    await options.getByText('53 clauses').waitFor();
    await options.getByRole('button', { name: 'The whole policy' }).click();
    const reader = await until('the reader', () => readers()[0]);
    await reader.getByRole('heading', { name: /Bledington/ }).waitFor();
    const popup = await world.openPage('popup.html');
    await popup.getByRole('button', { name: 'The whole policy' }).click();
    await until('the reader', () => readers().length === 1);
    await popup.getByText('Check some text').click();
    await popup.getByRole('textbox').fill('Another lovely day at Bledington Primary School');
    await popup.getByRole('button', { name: 'Check', exact: true }).click();
    await popup.getByRole('button', { name: 'See it in the policy' }).first().click();
    await until('the clause', () => /#clause-/.test(readers()[0]?.url() ?? ''));
    await popup.close();
  });

  it('from a clause on a card, by a person alone, in one tab however often', async () => {
    await world.ask('roster.import', { text: atBledington.pupils ?? '' });
    const stage = stages.find(({ id }) => id === 'x');
    if (!stage) throw new Error('there is no practice page for X');
    const scene = await world.stand(stage);
    await scene.write(aboutPupil);
    await scene.underlines(pupil);
    await scene.openCard();
    const way = await until('the way to the policy', () => scene.glass.find('button', 'See it in the policy'));
    await scene.glass.ask(way, 'function () { this.click() }');
    await scene.glass.read('See it in the policy');
    expect(readers()).toEqual([]);
    await scene.glass.press('See it in the policy');
    const reader = await until('the reader', () => readers()[0]);
    await until('the clause to have the focus', async () => (await focused(reader)) === 'clause-nothing-about-school-or-people');
    expect(reader.url()).toContain('?school=bledington#clause-');
    await scene.page.bringToFront();
    await scene.glass.press('See it in the policy');
    await until('the reader once', () => readers().length === 1);
    expect(await scene.posts()).toEqual([]);
    await scene.close();
  });
});
