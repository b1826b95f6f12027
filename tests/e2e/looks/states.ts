// What is done in one of our own pages before it is looked at.
import type { Page } from 'playwright-core';
import { aboutPupil } from '../rig/drafts';
import { stages } from '../rig/stages';
import { looked } from './in-pages';
import { openIn } from './own-pages';
import type { View } from './view';

/** Once this can be seen, whatever language it speaks. */
export const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** Some text has been checked, and there is something to say. */
export async function checked(page: Page): Promise<void> {
  await page.locator('details:has(textarea) > summary').click();
  await page.locator('textarea').first().fill('Proud of my class at BISL today. Well done Marnie Tolworth in Year 4!');
  await page.locator('details:has(textarea) button.main').click();
  await page.locator('article.nudge').first().waitFor();
}

/** The last way to pause has no end. */
export async function paused(page: Page): Promise<void> {
  await page.locator('details:has(.ways) > summary').click();
  await page.locator('.ways button').last().click();
  await page.locator('.standing').first().waitFor();
}

export const filtered = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(words);
  await page.getByText(words).first().waitFor();
};

/** The popup over a tab in which somebody writes about a pupil. */
export const underTab = (name: string, school: string, site: string): View => ({
  name,
  width: 400,
  async open(world, { theme, language }) {
    const stage = stages.find(({ id }) => id === site);
    if (!stage) throw new Error(`there is no practice page for ${site}`);
    await world.begin(school, { language });
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    const page = await openIn(world, 'popup.html', language);
    await page.emulateMedia({ colorScheme: theme });
    const scene = await world.stand(stage);
    await scene.write(aboutPupil);
    await looked(scene, language);
    await page.reload();
    await page.locator('article.nudge').first().waitFor();
    const close = async () => {
      await page.close();
      await scene.close();
    };
    return { page, ours: 'page', close };
  },
});
