// How a person gets about on the X practice page: the modal, with the inline composer standing behind it.
import type { Page } from 'playwright-core';
import { picture } from '../picture';
import type { Stage } from '../stage';

const dialog = (page: Page) => page.locator('[role=dialog]');

export default {
  id: 'x',
  title: 'X',
  address: 'https://x.com/home',
  open: async (page) => {
    await page.locator('[data-testid=SideNav_NewTweet_Button]').click();
    await dialog(page).locator('[data-testid=tweetTextarea_0]').waitFor();
  },
  close: async (page) => {
    await dialog(page).locator('[data-testid=app-bar-close]').click();
    await dialog(page).waitFor({ state: 'detached' });
  },
  editor: (page) => dialog(page).locator('[data-testid=tweetTextarea_0]'),
  postButton: (page) => dialog(page).locator('[data-testid=tweetButton]'),
  sendByKey: (page) => page.keyboard.press('Control+Enter'),
  wander: async (page) => {
    await page.locator('[data-testid=AppTabBar_Explore_Link]').click();
    await page.locator('main > .quiet').waitFor();
    await page.locator('[data-testid=AppTabBar_Home_Link]').click();
    await page.locator('main .composer').waitFor();
  },
  attach: async (page) => {
    await dialog(page).locator('[data-testid=fileInput]').setInputFiles(picture);
    await dialog(page).locator('[data-testid=tweetPhoto]').waitFor();
  },
} satisfies Stage;
