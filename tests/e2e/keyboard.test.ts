// Whole journeys by keys alone: where the focus is at each step, and that it is never lost on the way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byKey } from './rig/by-key';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(async () => {
  await world?.close();
});

describe('by keys alone', () => {
  it('a school is chosen', async () => {
    await world.begin(null);
    const page = await world.openPage('welcome.html');
    await page.getByRole('radio').first().waitFor();
    const keys = await byKey(page, true);
    await keys.tabTo(/Bledington Primary/);
    await keys.press('ArrowDown');
    const { name } = await keys.at();
    expect(name).not.toMatch(/Bledington Primary/);
    await until('the next school to be in force', async () => {
      const { profile } = await world.ask('status.get', {});
      return profile !== null && name.startsWith(profile.name);
    });
    expect((await keys.at()).name, 'the focus stays on the school').toBe(name);
    await page.close();
  });

  it('a list of pupils is brought in, and erased', async () => {
    await world.begin('bledington');
    const page = await world.openPage('options.html#pupils');
    await page.getByLabel(/Paste names/).waitFor();
    const keys = await byKey(page, true);
    await keys.tabTo(/Paste names/, 150);
    await page.keyboard.type('Marnie Tolworth, Year 4');
    await keys.press('Enter');
    await page.keyboard.type('Corin Ashdale, Year 2');
    await keys.tabTo(/^Use this list$/, 1);
    await keys.press('Enter');
    await page.getByText('2 pupils are on the list, added').waitFor();
    await keys.isAt(/./);
    await keys.tabTo(/^Erase the list$/, 4);
    await keys.press('Enter');
    await page.getByText('No list yet.').waitFor();
    await keys.isAt(/./);
    expect(await world.ask('roster.get', {})).toBeNull();
    await page.close();
  });

  it('it is paused and started again', async () => {
    await world.begin('bledington');
    const page = await world.openPage('popup.html');
    await page.getByText('Pause', { exact: true }).waitFor();
    const keys = await byKey(page, true);
    await keys.tabTo(/^Pause$/);
    await keys.press('Enter');
    await keys.tabTo(/^Pause until I say so/);
    await keys.press('Enter');
    await until('it to be paused', async () => (await world.ask('settings.get', {})).paused !== null);
    await keys.isAt(/^Paused/);
    await keys.tabTo(/start|resume/i, 2);
    await keys.press('Space');
    await until('it to go on', async () => (await world.ask('settings.get', {})).paused === null);
    await keys.isAt(/./);
    await page.close();
  });

  it('a post is put right on LinkedIn, and goes out', async () => {
    await world.begin('bledington');
    await world.ask('roster.import', { text: atBledington.pupils ?? '' });
    const stage = stages.find(({ id }) => id === 'linkedin');
    if (!stage) throw new Error('there is no practice page for LinkedIn');
    const scene = await world.stand(stage);
    const keys = await byKey(scene.page, false);
    await keys.tabTo(/Start a post/);
    await keys.press('Enter');
    await stage.editor(scene.page).waitFor();
    await scene.type(aboutPupil);
    await scene.chipSays(/1 to look at/);
    await keys.tabTo(/1 to look at/);
    await keys.press('Enter');
    expect((await keys.isAt(/^Second Glance$/)).isOurs).toBe(true);
    await keys.press('Escape');
    await until('the card to go', async () => !(await scene.glass.text()).includes('Must'));
    expect(await scene.model(), 'and the site’s dialog to stay').toBe(aboutPupil);
    expect((await keys.at()).isOurs, 'the focus is with the words again').toBe(false);
    await keys.tabTo(/1 to look at/);
    await keys.press('Enter');
    await keys.isAt(/^Second Glance$/);
    await keys.tabTo(/^(Replace|Write|Use|Say|Leave)/, 4);
    await keys.press('Enter');
    const mended = await until('the name to go', async () => {
      const model = await scene.model();
      return model !== null && !model.includes(pupil) && model;
    });
    await until('the focus to be with the words', async () => {
      const { tag, isOurs } = await keys.at();
      return tag !== 'BODY' && tag !== '' && !isOurs;
    });
    await keys.tabTo(/^Post$/);
    await keys.press('Enter');
    await until('it to go out', async () => (await scene.posts()).includes(mended));
    await scene.close();
  });
});
