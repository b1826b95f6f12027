// A question lies where it stays from the first moment in which it can be pressed: an answer to one that moves after that falls beside its buttons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './matrix/cells';
import { aboutPupil, atBledington } from './rig/drafts';
import { possibleHosts } from './rig/inside';
import { ownWorldOf } from './rig/own-world';
import { openTab } from './rig/scene';
import { createWorld, type World } from './rig/world';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.begin(atBledington.school, atBledington.more);
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
});

afterAll(async () => {
  await world?.close();
});

/**
 * Looks as every frame begins, so before the first in which a card is painted too, and hands back each place once where the card and its
 * last button have lain.
 */
const PLACES = `new Promise((done) => {
  const places = new Set();
  let frames = 0;
  const boxOf = (element) => {
    const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
    return [x, y, width, height].map(Math.round).join(' ');
  };
  const look = () => {
    const roots = (${possibleHosts})(document).map((host) => chrome.dom.openOrClosedShadowRoot(host)).filter(Boolean);
    const card = roots.map((root) => root.querySelector('.card:popover-open')).find(Boolean);
    if (card) frames++;
    if (card) places.add('card ' + boxOf(card) + ', button ' + boxOf(card.querySelector('.answers button:last-child')));
    if (frames < 10) requestAnimationFrame(look);
    else done([...places]);
  };
  requestAnimationFrame(look);
})`;

for (const { site, places, deeds } of sites)
  describe(`on ${site} a question lies where it stays`, () => {
    const first = places.filter(({ surface }, at) => places.findIndex((one) => one.surface === surface) === at);

    it.each(first.map((place) => [place.surface, place] as const))('about a %s', async (_, place) => {
      const scene = await openTab(world.context, place.address);
      const { run } = await ownWorldOf(scene.page);
      await place.open(scene.tab);
      await scene.type(aboutPupil);
      await scene.chipSays(/1 to look at/);
      const lain = run<string[]>(PLACES, []);
      if (place.button === null) await scene.press(place.keys[0] ?? 'Enter');
      else await scene.tab.click(place.button);
      expect(await lain).toEqual([expect.any(String)]);
      await scene.close();
    });

    it.each(deeds.filter(({ kind }) => kind === 'connect').slice(0, 1))('about a press to $kind', async (deed) => {
      const scene = await openTab(world.context, `${deed.address}?${deed.towards.pupil}`);
      const { run } = await ownWorldOf(scene.page);
      await deed.open(scene.tab);
      const lain = run<string[]>(PLACES, []);
      await scene.tab.click(deed.button);
      expect(await lain).toEqual([expect.any(String)]);
      await scene.close();
    });
  });
