// How a person gets about on the Instagram practice page: a picture first, then Next, Next, and the caption.
import type { Page } from 'playwright-core';
import { picture } from '../picture';
import { enterOn, type Stage } from '../stage';

const dialog = (page: Page) => page.locator('[role=dialog]').filter({ visible: true });

export default {
  id: 'instagram',
  title: 'Instagram',
  address: 'https://www.instagram.com/',
  open: async (page) => {
    await page.locator('.new-post').click();
    await dialog(page).locator('input[type=file]').setInputFiles(picture);
    await dialog(page).locator('.on').click();
    await dialog(page).locator('.back').waitFor();
    await dialog(page).locator('.on').click();
    await dialog(page).locator('.writing').waitFor();
  },
  close: (page) => page.locator('.corner [role=button]').click(),
  editor: (page) => dialog(page).locator('.lexical, textarea'),
  postButton: (page) => dialog(page).locator('.on'),
  sendByKey: (page) => enterOn(dialog(page).locator('.on')),
  wander: async (page) => {
    await page.locator('.to-explore').click();
    await page.locator('main > .nothing').waitFor();
    await page.locator('.to-home').click();
    await page.locator('main article').first().waitFor();
  },
  attach: async () => undefined,
} satisfies Stage;
