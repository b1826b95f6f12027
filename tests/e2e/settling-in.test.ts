// Settling in: the welcome by keys alone, a calendar that governs the working hours, what can be taken back, and what is found.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page;
const faults: Error[] = [];

const open = async (path: string): Promise<Page> => {
  page = await world.openPage(path);
  page.on('pageerror', (error) => faults.push(error));
  return page;
};
const settings = () => world.ask('settings.get', {});

/** Presses Tab until what has the focus is called so. */
async function tabTo(name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const here = document.activeElement;
      const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? [...(here.labels ?? [])] : [];
      return [here?.getAttribute('aria-label'), ...labels.map(({ textContent }) => textContent), here?.textContent].join(' ');
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

beforeAll(async () => {
  world = await createWorld();
});

afterEach(async () => {
  await page.close();
  expect(faults.splice(0)).toEqual([]);
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(() => world?.close());

describe('the welcome', () => {
  it('takes a new person through four steps by keys alone, and goes on where they were', async () => {
    await world.ask('data.erase', {});
    await open('welcome.html');
    await page.getByText('Step 1 of 4', { exact: true }).waitFor();
    await tabTo(/Find your school/);
    await page.keyboard.type('bledin');
    await page.getByText('1 school is called so.').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await settings()).profileId).toBe('bledington');
    await page.keyboard.press('Enter');
    await page.getByText('Step 2 of 4', { exact: true }).waitFor();
    await page.getByText('The school’s hours').waitFor();
    await tabTo(/The school’s hours/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(/^ ?Thursday/);
    await page.keyboard.type('Morning');
    await expect
      .poll(async () => (await settings()).workingHours)
      .toMatchObject({ mon: [{ from: '08:30', to: '15:30' }], thu: [{ from: '08:30', to: '12:30' }] });
    await tabTo(/^ *Next/);
    await page.keyboard.press('Enter');
    await page.getByText('Step 3 of 4', { exact: true }).waitFor();

    await page.close();
    await open('welcome.html');
    await page.getByText('Step 3 of 4', { exact: true }).waitFor();
    await tabTo(/Account: link, handle or name/);
    await page.keyboard.type('https://x.com/penhale_choir');
    await page.keyboard.press('Enter');
    await page.getByText('@penhale_choir on X', { exact: false }).first().waitFor();
    await expect.poll(async () => (await settings()).schoolAccounts).toEqual([{ platform: 'x', handle: 'penhale_choir' }]);
    await tabTo(/^ *Next/);
    await page.keyboard.press('Enter');

    await page.getByText('Must not').first().waitFor();
    const draft = page.getByRole('textbox');
    const before = await draft.inputValue();
    expect(before).toContain('Bledington Primary School');
    await tabTo(/^ *(Say|Write|Leave|Replace|Take|Use)\b/);
    await page.keyboard.press('Enter');
    await expect.poll(() => draft.inputValue()).not.toBe(before);
    await tabTo(/^ *Finish/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'That is all' }).waitFor();
    // It is shown before it is kept.
    await expect.poll(settings).toMatchObject({ welcomed: true });
  });
});

const always = [{ from: '00:00', to: '23:59' }];
const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, always]));
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const calendar = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Term dates']
  .concat('BEGIN:VEVENT', 'SUMMARY:Half term', `DTSTART;VALUE=DATE:${day(-2)}`, `DTEND;VALUE=DATE:${day(3)}`, 'END:VEVENT')
  .concat('BEGIN:VEVENT', 'SUMMARY:Summer holiday', 'DTSTART;VALUE=DATE:20261399', 'END:VEVENT')
  .concat('BEGIN:VEVENT', 'SUMMARY:Cake sale', `DTSTART;VALUE=DATE:${day(1)}`, 'END:VEVENT', 'END:VCALENDAR')
  .join('\r\n');

describe('the settings', () => {
  it('a calendar file takes its days out of the working hours, and Ctrl+Z gives them back', async () => {
    await world.begin('bledington', { workingHours: week, breaks: [], bankHolidays: 'none' });
    const isAtWork = async () =>
      (await world.ask('text.check', { text: 'Kettle on', platform: 'x' })).nudges.some(({ rule }) => rule === 'work-hours');
    expect(await isAtWork()).toBe(true);
    await open('options.html#calendar');
    const section = page.locator('section#calendar');
    await section
      .locator('input[type=file]')
      .setInputFiles({ name: 'term.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
    await section.getByText('“Summer holiday”: it begins on a day that does not exist. It is left out.').waitFor();
    await section.getByText('1 other event, left out unless you choose them').waitFor();
    await section.getByRole('button', { name: 'Add 1 stretch of days' }).click();
    await expect.poll(isAtWork).toBe(false);
    expect((await settings()).schoolDays).toMatchObject([{ kind: 'closed', name: 'Half term', file: 'Term dates' }]);
    await page.locator('section#hours').getByText('the school is closed (Half term)').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(isAtWork).toBe(true);
    await page.getByText('Put back as it was').waitFor();
  });

  it('hours are painted by dragging and by keys, each as one change', async () => {
    await world.begin('bledington', { workingHours: {} });
    await open('options.html#hours');
    const grid = page.getByRole('table', { name: 'Week grid of my hours' });
    const cell = (name: string) => grid.getByRole('button', { name: new RegExp(`^${name}, `) });
    await cell('Tuesday 09:00').hover();
    await page.mouse.down();
    await cell('Wednesday 10:30').hover({ force: true });
    await page.mouse.up();
    const morning = [{ from: '09:00', to: '11:00' }];
    await expect.poll(async () => (await settings()).workingHours).toEqual({ tue: morning, wed: morning });
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(async () => Object.keys((await settings()).workingHours ?? {})).toEqual(['tue', 'wed', 'thu']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await settings()).workingHours).toEqual({});
  });

  it('an erased pupil list comes back with Undo, and in a field Ctrl+Z stays with the words', async () => {
    await world.begin('bledington');
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    await open('options.html#pupils');
    const pupils = page.locator('section#pupils');
    await pupils.getByRole('button', { name: 'Erase the list' }).click();
    await pupils.getByText('No list yet.').waitFor();
    await pupils.getByRole('textbox').fill('Corin');
    await page.keyboard.press('Control+z');
    expect(await world.ask('roster.get', {})).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await pupils.getByText('1 pupil is on the list').waitFor();
    expect(await world.ask('roster.get', {})).toMatchObject({ count: 1 });
  });

  it('a search folds what it does not find, says how many it found, and gives all back', async () => {
    await world.begin('bledington');
    await open('options.html');
    await page.getByRole('heading', { name: 'Term calendar' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('half term');
    await page.getByText(/^1 of \d+ sections has “half term”/).waitFor();
    expect(
      await page
        .locator('section#calendar')
        .getByText('School calendar')
        .or(page.locator('section#calendar table'))
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('section#pupils textarea').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show Pupil list' }).click();
    expect(await page.locator('section#pupils textarea').isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('xyzzyplugh');
    await page.getByText('Nothing here is called so.').waitFor();
    await page.getByRole('button', { name: 'Show all settings' }).click();
    expect(await page.locator('section#data table').isVisible()).toBe(true);
  });
});
