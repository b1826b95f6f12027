// What is done in one of our own pages before it is looked at.
import type { Page } from 'playwright-core';
import { aboutPupil } from '../rig/drafts';
import { stages } from '../rig/stages';
import type { View } from './view';

/** Once these words can be read. */
export const shown = (words: string) => (page: Page) => page.getByText(words).first().waitFor();

/** Some text has been checked, and there is something to say. */
export async function checked(page: Page): Promise<void> {
  const fold = page.getByText('Check some text', { exact: true });
  if (await fold.count()) await fold.click();
  await page.locator('textarea').first().fill('Proud of my class at BISL today. Well done Marnie Tolworth in Year 4!');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('article.nudge').first().waitFor();
}

export async function paused(page: Page): Promise<void> {
  await page.getByText('Pause', { exact: true }).click();
  await page.getByRole('button', { name: /^Pause until I say so/ }).click();
  await page
    .getByText(/^Paused/)
    .first()
    .waitFor();
}

export const filtered = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(words);
  await page
    .getByText(/with “|has “/)
    .first()
    .waitFor();
};

/** The popup over a tab in which somebody writes about a pupil. */
export const underTab = (name: string, school: string, site: string): View => ({
  name,
  width: 400,
  async open(world, { theme }) {
    const stage = stages.find(({ id }) => id === site);
    if (!stage) throw new Error(`there is no practice page for ${site}`);
    await world.begin(school);
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    const page = await world.openPage('popup.html');
    await page.emulateMedia({ colorScheme: theme });
    const scene = await world.stand(stage);
    await scene.write(aboutPupil);
    await scene.chipSays(/to look at/);
    await page.reload();
    await page.locator('article.nudge').first().waitFor();
    const close = async () => {
      await page.close();
      await scene.close();
    };
    return { page, ours: 'page', close };
  },
});
