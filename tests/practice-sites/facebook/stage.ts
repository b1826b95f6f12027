// How a person gets about on the Facebook practice page.
import type { Page } from 'playwright-core';
import { picture } from '../picture';
import { enterOn, type Stage } from '../stage';

const dialog = (page: Page) => page.locator('.layer:not([hidden]) [role=dialog]');

export default {
  id: 'facebook',
  title: 'Facebook',
  address: 'https://www.facebook.com/',
  open: async (page) => {
    await page.locator('.mind').click();
    await dialog(page).locator('.lexical').waitFor();
  },
  close: (page) => dialog(page).locator('.close').click(),
  editor: (page) => dialog(page).locator('.lexical'),
  postButton: (page) => dialog(page).locator('.post'),
  sendByKey: (page) => enterOn(dialog(page).locator('.post')),
  wander: async (page) => {
    await page.locator('.banner a').nth(1).click();
    await page.locator('.quiet').waitFor();
    await page.locator('.banner a').nth(0).click();
    await page.locator('.mind').waitFor();
  },
  attach: async (page) => {
    await dialog(page).locator('input[type=file]').setInputFiles(picture);
    await dialog(page).locator('.attached').waitFor();
  },
} satisfies Stage;
