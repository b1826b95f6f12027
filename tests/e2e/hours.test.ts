// The person's own hours on the options page: typed in one go, taken out, and put back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page;

const lunch = { name: 'Lunch', from: '12:00', to: '12:30' };
const tea = { name: 'Tea', from: '14:00', to: '14:15' };

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bisl', { workingHours: { mon: [{ from: '08:30', to: '15:30' }] }, breaks: [lunch, tea] });
  page = await world.openPage('options.html#hours');
  await page.getByText('Exact times').click();
});
afterAll(() => world?.close());

it('a time keeps its focus from the first figure to the last, though each is saved', async () => {
  await page.getByLabel('Monday, from').focus();
  await page.keyboard.type('0915', { delay: 150 });
  const saved = async () => (await world.ask('settings.get', {})).workingHours?.mon?.[0]?.from;
  await until('the time to be saved', async () => (await saved()) === '09:15');
  expect(await page.getByLabel('Monday, from').inputValue()).toBe('09:15');
});

it('a row that moves up brings its name and times, and Undo puts the other back', async () => {
  const shown = async () => [
    await page.getByLabel('Name of break 1').inputValue(),
    await page.getByLabel('Tea, from').inputValue(),
  ];
  await page.getByRole('button', { name: 'Remove Lunch' }).click();
  await until('the row to move up', async () => (await shown()).join() === 'Tea,14:00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await until('both rows to be there', async () => (await shown()).join() === 'Lunch,14:00');
  expect(await page.getByLabel('Lunch, from').inputValue()).toBe('12:00');
});
