// Pictures of the three moments on every site, light and dark, wide and narrow, for people to look at.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atBledington, pupil, school } from './rig/drafts';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const words = `Proud of ${pupil} and everyone at The ${school} after sports day!`;
const looks = ['light', 'dark'].flatMap((theme) => [1280, 390].map((width) => ({ theme, width })));

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bisl');
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
  await mkdir(folder, { recursive: true });
});

afterAll(async () => {
  await world?.close();
});

describe.each(stages)('$title', (stage) => {
  it.each(looks)('$theme, $width wide', async ({ theme, width }) => {
    const scene = await world.stand(stage, `?theme=${theme}`);
    const shoot = (what: string) => scene.page.screenshot({ path: `${folder}${stage.id}-${what}-${theme}-${width}.png` });
    await scene.page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await scene.page.setViewportSize({ width, height: width < 500 ? 844 : 800 });
    await scene.write(words);
    await scene.chipSays(/2 to look at/);
    expect((await scene.underlined()).join()).toContain(pupil);
    await shoot('chip');
    await scene.openCard();
    await scene.glass.read('Must');
    await shoot('card');
    const correction = await until('a way to disagree', () => scene.glass.find('button', 'Not a pupil'));
    await scene.glass.ask(correction, 'function () { this.scrollIntoView({ block: "center" }) }');
    await shoot('card-end');
    await scene.glass.press('Close');
    await scene.stage.postButton(scene.page).click();
    await scene.glass.read('Post anyway');
    await shoot('hold');
    await scene.close();
  });
});
