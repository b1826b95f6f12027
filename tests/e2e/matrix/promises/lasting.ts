// Promises about what lasts: what was taught, what was paused, and composers that come, go and are replaced.
import { expect } from 'vitest';
import { aboutPupil, innocent, pupil } from '../../rig/drafts';
import { until } from '../../rig/until';
import type { PlacePromise } from '../promise';
import { atBledington, naming } from '../settings';
import { asked, aWhile, seen, sentOnce } from '../steps';

const aboutOurSchool = 'A lovely day at Bledington Primary School';
const noChip = 'the chip to go';

export const lasting: PlacePromise[] = [
  {
    says: 'works after in-page navigation has rebuilt the feed',
    setting: atBledington,
    draft: null,
    fresh: true,
    async prove(ground) {
      const { scene, place } = ground;
      await place.wander(scene.tab);
      await scene.write(aboutPupil);
      await seen(ground);
    },
  },
  {
    says: 'works with the composer opened, closed and opened again',
    setting: atBledington,
    draft: aboutPupil,
    lacks: ({ close }) => !close && 'there is no way to close it unsent',
    async prove(ground) {
      const { scene, place } = ground;
      await seen(ground);
      await place.close?.(scene.tab);
      await until(noChip, async () => (await scene.chip()) === null);
      await place.open(scene.tab);
      await scene.press('Control+a');
      await scene.press('Delete');
      await scene.type(`Bravo ${pupil}`);
      await seen(ground);
      await scene.send();
      await asked(ground);
    },
  },
  {
    says: 'another composer that is open meanwhile keeps its own words and its own answer',
    once: true,
    setting: atBledington,
    draft: null,
    fresh: true,
    lacks: ({ beside }) => !beside && 'no other composer can be open meanwhile',
    async prove(ground) {
      const { scene, place } = ground;
      await place.beside?.open(scene.tab);
      await scene.type(aboutPupil);
      await scene.chipSays(/1 to look at/);
      await place.open(scene.tab);
      await scene.type(innocent);
      await scene.glass.read('Nothing to look at');
      await scene.chipSays(/1 to look at/);
      await scene.send();
      await scene.finish();
      await sentOnce(ground, innocent);
      expect(await scene.posts()).toEqual([innocent]);
    },
  },
  {
    says: 'with the background ended in mid-draft the next key still gets a verdict',
    once: true,
    setting: atBledington,
    // Words that nothing is seen in, so that the answer to the next key is told from theirs where nothing is underlined.
    draft: 'Well done',
    async prove(ground) {
      const { scene, world } = ground;
      await scene.glass.read('Nothing to look at');
      await world.stopBackground();
      await scene.type(` ${pupil}`);
      await seen(ground);
      await world.stopBackground();
      await scene.send();
      await asked(ground);
    },
  },
  {
    says: '“don’t show this again for these words” holds for these words only',
    once: true,
    setting: atBledington,
    draft: aboutPupil,
    spoils: true,
    async prove(ground) {
      const { scene } = ground;
      await scene.openCard();
      await scene.glass.press(/^Don.t show this again for these words$/);
      await until(noChip, async () => (await scene.chip()) === null);
      await scene.type(' and well done Corin Ashdale');
      await seen(ground, 'Corin Ashdale');
    },
  },
  {
    says: '“not a pupil” is remembered, also after the page was loaded anew',
    once: true,
    setting: atBledington,
    draft: aboutPupil,
    spoils: true,
    async prove({ scene }) {
      await scene.openCard();
      await scene.glass.press('Not a pupil');
      await until(noChip, async () => (await scene.chip()) === null);
      await scene.loadAnew();
      await scene.write(aboutPupil);
      await scene.glass.read('Nothing to look at');
      expect(await scene.underlined()).toEqual([]);
    },
  },
  {
    says: '“not our school” is remembered, also after the page was loaded anew',
    once: true,
    setting: naming,
    draft: aboutOurSchool,
    spoils: true,
    async prove({ scene }) {
      await scene.openCard();
      await scene.glass.press('Not our school');
      await until(noChip, async () => (await scene.chip()) === null);
      await scene.loadAnew();
      await scene.write(aboutOurSchool);
      await scene.glass.read('Nothing to look at');
    },
  },
  {
    says: 'pausing clears what is shown, and resuming brings it back',
    once: true,
    setting: atBledington,
    draft: aboutPupil,
    spoils: true,
    async prove(ground) {
      const { scene, world } = ground;
      await seen(ground);
      await world.ask('settings.change', { paused: 'until-resumed' });
      await until(noChip, async () => (await scene.chip()) === null);
      await until('nothing to be underlined', async () => (await scene.underlined()).length === 0);
      await world.ask('settings.change', { paused: null });
      await seen(ground);
    },
  },
  {
    says: 'paused means silent, and a draft goes out as if nobody were there',
    once: true,
    setting: atBledington,
    draft: null,
    spoils: true,
    async prove(ground) {
      const { scene, world } = ground;
      await world.ask('settings.change', { paused: 'until-resumed' });
      await scene.write(aboutPupil);
      await aWhile();
      expect(await scene.underlined()).toEqual([]);
      expect(await scene.chip()).toBeNull();
      await scene.send();
      await scene.finish();
      await sentOnce(ground, aboutPupil);
    },
  },
];
