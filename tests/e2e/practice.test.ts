// Practice in the real browser: an example, the real chip, card and hold with nothing posted or kept, a room, and a sheet on paper.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledProfiles } from '../../src/policy/catalogue';
import { glassOf } from './rig/chromium-glass';
import type { Glass } from './rig/glass';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page;
let glass: Glass;
const faults: Error[] = [];

const open = async (path: string): Promise<void> => {
  page = await world.openPage(path);
  page.on('pageerror', (error) => faults.push(error));
  glass = await glassOf(page);
};
const box = () => page.getByRole('textbox', { name: 'Your post' });
const pick = (name: string, value: string) => page.getByRole('combobox', { name, exact: true }).selectOption(value);

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  await world.begin('bledington');
});

afterEach(async () => {
  await page.close();
  expect(faults.splice(0)).toEqual([]);
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(async () => {
  await world?.close();
});

describe('the practice page', () => {
  it('shows an example’s chip and card, mends it by one press, and takes that back by one key', async () => {
    const example = bundledProfiles()
      .find(({ id }) => id === 'bledington')!
      .examples!.find(({ expect: [first] }) => first?.rule === 'school-name')!;
    await open('practice.html');
    await page.getByRole('button', { name: example.text }).click();
    await glass.press(/to look at/);
    await glass.read('School named', 'Must not');
    const before = await box().innerText();
    const practice = { platform: 'facebook', school: 'bledington', at: example.at } as const;
    const verdict = await world.ask('practice.review', {
      draft: {
        text: before,
        platform: 'practice',
        surface: 'post',
        account: { kind: 'personal' },
        media: [],
        audience: 'unknown',
        practice,
      },
    });
    const fix = verdict.nudges[0]!.fixes.find(({ kind }) => kind === 'edit')!;
    await glass.press(fix.label);
    await expect.poll(() => box().innerText()).not.toBe(before);
    await box().press('Control+z');
    await expect.poll(() => box().innerText()).toBe(before);
  });

  it('holds at Post, and “Post anyway” posts nothing, tells nobody and keeps nothing', async () => {
    await open('practice.html');
    await box().pressSequentially('So proud to work at Bledington Primary School.');
    await glass.read(/to look at/);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await glass.read('Before you post', 'Nothing has gone out yet');
    await glass.press('Post anyway');
    await page.getByText('Nothing was posted: this is practice.').waitFor();
    await expect.poll(() => box().innerText()).toMatch(/^\s*$/);
    await page.getByRole('button', { name: 'Put the draft back' }).click();
    await glass.press(/to look at/);
    await glass.press('Not our school');
    await glass.read('Practice keeps nothing');
    expect(await world.ask('corrections.list', {})).toEqual([]);
  });

  it('shows working hours on a school day, whatever the clock says, and not in an evening', async () => {
    await open('practice.html');
    await pick('Check it as if for', 'anybody');
    await pick('Written', 'school-day');
    await box().pressSequentially('What is everybody reading?');
    await glass.press(/to look at/);
    await glass.read('Working hours');
    await page.keyboard.press('Escape');
    await pick('Written', 'evening');
    await glass.read('Nothing to look at');
  });

  it('shows a room one draft after another by keys alone, each answer hidden first', async () => {
    await open('practice.html#projector');
    await page.getByText('Draft 1 of').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('PageDown');
    await page.getByText('Draft 2 of').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/Draft (\d+) of \1$/);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Example drafts' }).waitFor();
  });

  it('puts ten clauses of each school on one page of A4', async () => {
    await open('practice.html#sheet');
    for (const { id, identity } of bundledProfiles()) {
      await page.getByRole('combobox', { name: 'Policy of' }).selectOption(id);
      await page.getByRole('heading', { name: identity.name }).waitFor();
      expect(await page.locator('.paper-sheet li').count(), id).toBe(10);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
      expect(pdf, 'A4').toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d+\s*\]/);
    }
    await expect.poll(() => page.getByText('Our named contact:').count()).toBe(1);
  });
});
