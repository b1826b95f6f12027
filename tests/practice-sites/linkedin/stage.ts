// How a person gets about on the LinkedIn practice page: the share box is in an open shadow root, which Playwright looks through.
import type { Page } from 'playwright-core';
import { picture } from '../picture';
import { enterOn, type Stage } from '../stage';

const box = (page: Page) => page.locator('#interop-outlet [data-test-modal-id=sharebox]');
/** A disabled button takes no focus and no press; the site enables it late. */
const post = (page: Page) => box(page).locator('.share-actions__primary-action:enabled');

export default {
  id: 'linkedin',
  title: 'LinkedIn',
  address: 'https://www.linkedin.com/feed/',
  open: async (page) => {
    await page.locator('.begin').click();
    await box(page).locator('.ql-editor').waitFor();
  },
  close: (page) => box(page).locator('.dismiss').click(),
  editor: (page) => box(page).locator('.ql-editor'),
  postButton: post,
  sendByKey: (page) => enterOn(post(page)),
  wander: async (page) => {
    await page.locator('.banner a').nth(1).click();
    await page.locator('.card.quiet').waitFor();
    await page.locator('.banner a').nth(0).click();
    await page.locator('.begin').waitFor();
  },
  attach: async (page) => {
    await box(page).locator('input[type=file]').setInputFiles(picture);
    await box(page).locator('.attached').waitFor();
  },
} satisfies Stage;
