// A tab of Chromium, driven over Playwright.
import type { Page } from 'playwright-core';
import { picture } from '../../practice-sites/picture';
import type { Tab } from '../../practice-sites/tab';

export function chromiumTab(page: Page): Tab {
  const seen = (selector: string) => page.locator(selector).filter({ visible: true });
  return {
    browser: 'chromium',
    goto: async (address) => void (await page.goto(address)),
    click: (selector) => seen(selector).first().click(),
    async hold(selector) {
      await seen(selector).first().hover();
      await page.mouse.down();
    },
    release: () => page.mouse.up(),
    hover: (selector) => seen(selector).first().hover(),
    async waitFor(selector, state = 'shown') {
      if (state === 'shown') await seen(selector).first().waitFor();
      else await seen(selector).first().waitFor({ state: 'detached' });
    },
    count: (selector) => seen(selector).count(),
    focus: (selector) => seen(selector).first().focus(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async paste(text) {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('Control+v');
    },
    choosePicture: (selector) => page.locator(selector).first().setInputFiles(picture),
    evaluate: (run: (argument?: never) => unknown, argument?: unknown) => page.evaluate(run, argument as never) as never,
  };
}
