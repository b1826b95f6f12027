// Pictures of the three moments on every site, light and dark, wide and narrow, for people to look at.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './matrix/cells';
import { atBledington, pupil, school } from './rig/drafts';
import { openTab } from './rig/scene';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const words = `Proud of ${pupil} and everyone at The ${school} after sports day!`;
const all = ['light', 'dark'].flatMap((theme) => [1280, 390].map((width) => ({ theme, width })));
/** Every theme and every width once, and all together with `npm run matrix`. */
const looks = all.filter(
  ({ theme, width }) => process.env.SECOND_GLANCE_MATRIX === 'whole' || (theme === 'light') === (width === 1280),
);

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
    await until('the name to be underlined', async () => (await scene.underlined()).join().includes(pupil));
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

describe('a press', () => {
  const deeds = sites.flatMap(({ site, deeds: all }) => all.slice(0, 1).map((deed) => ({ site, deed })));

  it.each(deeds.flatMap((one) => looks.map((look) => ({ ...one, ...look, kind: one.deed.kind }))))(
    '$kind on $site, $theme, $width wide',
    async ({ site, deed, theme, width }) => {
      await world.ask('settings.change', { profileId: 'bledington' });
      const towards = (deed.towards.pupil ?? '').replace(/^\?/, '');
      const scene = await openTab(world.context, `${deed.address}?${towards}&theme=${theme}`);
      await scene.page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      await deed.open(scene.tab);
      // The way there may be shown only where there is room.
      await scene.page.setViewportSize({ width, height: width < 500 ? 844 : 800 });
      await scene.tab.click(deed.button);
      await scene.glass.read('Go on anyway');
      const card = await until('the question', () => scene.glass.find('button', 'Go on anyway'));
      const scheme = await scene.glass.ask<string>(card, 'function () { return getComputedStyle(this).colorScheme }');
      expect(scheme, 'the question is as light or dark as the page').toBe(theme);
      await scene.page.screenshot({ path: `${folder}${site}-press-${theme}-${width}.png` });
      expect(await scene.deeds()).toEqual([]);
      await scene.close();
    },
  );
});
