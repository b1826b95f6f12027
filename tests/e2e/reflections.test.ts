// The private journal, from a nudge to what is stored of it: real outcomes, no words, deleted and brought back, switched off.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { keepYear } from './rig/journal';
import type { StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { openVault, type Vault } from './rig/vault';
import { createWorld, type World } from './rig/world';

let world: World;
let scene: Scene;
let page: Page;
let vault: Vault;
const faults: Error[] = [];

const rows = async () => ((await vault.rows()).journal ?? []) as { rule: string; outcome: string }[];
/** A loaded machine may be slow to write; it is never waited for longer than it takes. */
const soon = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 10_000 });
const outcomes = async () => (await rows()).map(({ rule, outcome }) => `${rule} ${outcome}`);

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bledington', { rulesOff: ['pupil-media', 'school-name'] });
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
  const stage = stages.find(({ id }) => id === 'linkedin');
  if (!stage) throw new Error('no practice page of LinkedIn');
  page = await world.openPage('reflections.html');
  page.on('pageerror', (error) => faults.push(error));
  vault = openVault(page);
  scene = await world.stand(stage);
});

afterAll(async () => {
  expect(faults).toEqual([]);
  expect(world.knocks.splice(0)).toEqual([]);
  await world?.close();
});

const post = async () => {
  await scene.stage.postButton(scene.page).click();
};
const writeAboutPupil = async () => {
  await scene.write(aboutPupil);
  await scene.underlines(pupil);
};

it('is empty at first, and says so', async () => {
  await page.getByRole('heading', { name: 'Nothing yet' }).waitFor();
  await shoot('empty');
});

it('knows what was put right with one click, and what was posted anyway', async () => {
  await writeAboutPupil();
  await scene.openCard();
  const fix = await firstFix();
  await scene.glass.press(fix);
  await soon(outcomes).toEqual(['pupil-name fixed']);
  await post();
  await soon(async () => (await scene.posts()).length).toBe(1);
  await writeAboutPupil();
  await post();
  await scene.glass.press('Post anyway');
  await soon(async () => (await scene.posts()).length).toBe(2);
  await soon(outcomes).toEqual(['pupil-name fixed', 'pupil-name posted']);
});

it('shows both on the page, and none of the words is stored', async () => {
  await page.reload();
  await page.getByText('After 1 of 2 nudges you changed the draft.').waitFor();
  await page.getByText('Put right with one click').waitFor();
  await page.getByText('Posted as it was', { exact: true }).last().waitFor();
  const { journal, journalDigest } = await vault.rows();
  const stored = JSON.stringify([journal, journalDigest, (await vault.areas()).session]);
  for (const word of ['Marnie', 'Tolworth', 'Well done', 'today', 'linkedin.com', 'feed']) expect(stored).not.toContain(word);
  expect(Object.keys((await rows())[0] ?? {}).sort()).toEqual(
    'account at clause id level outcome platform press rule surface whose'.split(' '),
  );
});

it('deletes some of it and all of it, and brings it back', async () => {
  await page.getByRole('button', { name: 'Delete what is kept as “Posted as it was”' }).click();
  await soon(outcomes).toEqual(['pupil-name fixed']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(outcomes).toEqual(['pupil-name fixed', 'pupil-name posted']);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('heading', { name: 'Nothing yet' }).waitFor();
  expect(await outcomes()).toEqual([]);
  // By keyboard: the focus is where the way back is.
  await page.keyboard.press('Enter');
  await page.getByText('After 1 of 2 nudges you changed the draft.').waitFor();
  expect(await outcomes()).toEqual(['pupil-name fixed', 'pupil-name posted']);
});

it('switched off, writes nothing more, and what was kept stays', async () => {
  await page.getByLabel('Keep this journal').uncheck();
  await page.getByText('The journal is switched off').waitFor();
  await soon(async () => (await world.ask('settings.get', {})).keepReflections).toBe(false);
  await writeAboutPupil();
  await post();
  await scene.glass.press('Post anyway');
  await soon(async () => (await scene.posts()).length).toBe(3);
  // Whatever was to be written of that comes before what is written of the next.
  await page.getByLabel('Keep this journal').check();
  await soon(async () => (await world.ask('settings.get', {})).keepReflections).toBe(true);
  await writeAboutPupil();
  await post();
  await scene.glass.press('Edit');
  await soon(outcomes).toEqual(['pupil-name fixed', 'pupil-name posted', 'pupil-name waited']);
  await scene.close();
});

/** Every theme and every width once, and all together with `npm run matrix`. */
const looks = [
  ['light', 1280],
  ['dark', 320],
  ['dark', 1280],
  ['light', 320],
] as const;

it.each(process.env.SECOND_GLANCE_MATRIX === 'whole' ? looks : looks.slice(0, 2))(
  'fits and is drawn, full, %s and %i wide',
  async (theme, width) => {
    await world.ask('settings.change', { keepReflections: true });
    await keepYear(world);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await page.getByRole('heading', { name: 'By week' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByText('The same as a table').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await shoot(`full-${theme}-${width}`);
  },
);

/** The label of the first fix on the card. */
async function firstFix(): Promise<string> {
  const seen = await scene.glass.seen();
  const fix = seen.find(({ role, name }) => role === 'button' && /^(Write|Name|Say|Leave|Use|Put|Take)/.test(name));
  if (!fix) throw new Error(`no fix among: ${seen.map(({ name }) => name).join(' | ')}`);
  return fix.name;
}

/** For people to look at. */
async function shoot(what: string): Promise<void> {
  const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}reflections-${what}.png`, fullPage: true });
}
