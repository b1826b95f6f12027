// The language that one chooses: every view speaks it at once, a card on a site too, and nothing is said that is in no catalogue.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, PSEUDO } from '../../src/language/languages';
import { speak } from '../../src/language/spoken';
import { cutOff } from './looks/measures';
import { oursIn } from './looks/ours';
import { known } from './looks/said-elsewhere';
import { unmarked } from './looks/unmarked';
import { views } from './looks/views';
import { aboutPupil } from './rig/drafts';
import { stages } from './rig/stages';
import { createWorld, type World } from './rig/world';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(async () => {
  await speak('en');
  await world?.close();
});

const choose = (language: Language | null) => world.ask('settings.change', { language });
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe('chosen in the settings', () => {
  it('changes the page at once, is undone by Ctrl+Z, and holds for whatever is opened next', async () => {
    await world.begin('bisl');
    const page = await world.openPage('options.html#language');
    const select = page.locator('section#language select');
    await select.selectOption('cy');
    await page.getByRole('heading', { level: 1, name: /gosodiadau/i }).waitFor();
    expect(await langOf(page)).toBe('cy');
    expect(await page.title()).toContain('gosodiadau');
    expect((await world.ask('settings.get', {})).language).toBe('cy');
    const popup = await world.openPage('popup.html');
    await popup.getByRole('button', { name: 'Gosodiadau' }).waitFor();
    await popup.close();
    await page.locator('section#language select').selectOption('sl');
    await page.getByRole('heading', { level: 1, name: /nastavitve/i }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { level: 1, name: /gosodiadau/i }).waitFor();
    await page.close();
  });

  it('is spoken by the chip and the card of a composer that stands open, and after a stop of the worker', async () => {
    await world.begin('bledington', { rulesOff: ['pupil-media'] });
    await world.ask('roster.import', { text: 'Marnie Tolworth\n' });
    const stage = stages.find(({ id }) => id === 'linkedin');
    if (!stage) throw new Error('there is no practice page for LinkedIn');
    const scene = await world.stand(stage);
    await scene.write(aboutPupil);
    await scene.chipSays(/1 to look at/);
    await choose('cy');
    await scene.glass.read('i edrych');
    await world.stopBackground();
    await scene.type(' yeah');
    await scene.glass.read('i edrych');
    await choose('sl');
    await scene.glass.read(/Učen|učen/);
    await choose(null);
    await scene.chipSays(/1 to look at/);
    await scene.close();
  });

  it('is as the browser prefers while none is chosen', async () => {
    const welsh = await createWorld({ prefers: 'cy,en-GB' });
    const page = await welsh.openPage('popup.html');
    await page.getByRole('button', { name: 'Gosodiadau' }).waitFor();
    expect(await langOf(page)).toBe('cy');
    await welsh.close();
  });
});

describe('in the language for tests', () => {
  const shown = views.filter(({ besides }) => !besides);

  it.each(shown.map((view) => ({ name: view.name, view })))(
    '$name says nothing that is in no catalogue, and cuts nothing off',
    async ({ view }) => {
      const opened = await view.open(world, { theme: 'light', language: PSEUDO });
      const ours = await oursIn(opened);
      const faults = (await ours.over(unmarked)).filter((fault) => !known(fault));
      for (const width of view.width ? [view.width] : [390, 1280]) {
        await opened.page.setViewportSize({ width, height: 800 });
        faults.push(...(await ours.over(cutOff)).map((fault) => `${width}: ${fault}`));
      }
      await opened.close();
      expect(faults).toEqual([]);
    },
  );
});
