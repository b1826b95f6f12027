// Promises about what lasts: what was taught, what was paused, and composers that come, go and are replaced.
import { expect } from 'vitest';
import { until } from '../rig/until';
import { aboutPupil, atBledington, type Kept, pupil } from './promise';

/** Longer than the pause after a key and the longest wait for an answer together. */
const LONG_ENOUGH = 600;

export const lasting: Kept[] = [
  {
    says: '“not a pupil” is remembered, also after the page was loaded anew',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.openCard();
      await scene.glass.press('Not a pupil');
      await scene.underlines();
      await scene.loadAnew();
      await scene.write(aboutPupil);
      await scene.glass.read('Nothing to look at');
      expect(await scene.underlined()).toEqual([]);
    },
  },
  {
    says: '“not our school” is remembered, also after the page was loaded anew',
    setting: { school: 'islwyn' },
    async prove({ scene }) {
      const text = 'Lovely concert at Islwyn High School';
      await scene.write(text);
      await scene.openCard();
      await scene.glass.press('Not our school');
      await scene.underlines();
      await scene.loadAnew();
      await scene.write(text);
      await scene.glass.read('Nothing to look at');
    },
  },
  {
    says: '“don’t show this again for these words” holds for these words only',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.openCard();
      await scene.glass.press(/^Don.t show this again for these words$/);
      await scene.underlines();
      await scene.type(' and well done Corin Ashdale');
      await scene.underlines('Corin Ashdale');
    },
  },
  {
    says: 'paused means silent, and a post goes out as if nobody were there',
    setting: atBledington,
    async prove({ scene, world }) {
      await world.ask('settings.change', { paused: 'until-resumed' });
      await scene.write(aboutPupil);
      await scene.page.waitForTimeout(LONG_ENOUGH);
      expect(await scene.underlined()).toEqual([]);
      expect(await scene.chip()).toBeNull();
      await scene.stage.postButton(scene.page).click();
      await until('the post to arrive', async () => (await scene.posts()).length > 0);
      expect(await scene.posts()).toEqual([aboutPupil]);
    },
  },
  {
    says: 'pausing clears what is shown, and resuming brings it back',
    setting: atBledington,
    async prove({ scene, world }) {
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await world.ask('settings.change', { paused: 'until-resumed' });
      await scene.underlines();
      await until('the chip to go', async () => (await scene.chip()) === null);
      await world.ask('settings.change', { paused: null });
      await scene.underlines(pupil);
    },
  },
  {
    says: 'works after in-page navigation has rebuilt the feed',
    setting: atBledington,
    async prove({ scene }) {
      await scene.stage.wander(scene.page);
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.chipSays(/1 to look at/);
    },
  },
  {
    says: 'works with the composer opened, closed and opened again',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.stage.close(scene.page);
      await scene.underlines();
      await until('the chip to go', async () => (await scene.chip()) === null);
      await scene.write(`Bravo ${pupil}`);
      await scene.underlines(pupil);
      await scene.stage.postButton(scene.page).click();
      await scene.glass.read('Post anyway');
      expect(await scene.posts()).toEqual([]);
    },
  },
  {
    says: 'with the worker killed in mid-draft the next key still gets a verdict',
    setting: atBledington,
    async prove({ scene, world }) {
      await scene.write('Well done Marnie');
      await until('a first answer', async () => (await scene.glass.text()) !== '');
      await world.stopWorker();
      await scene.type(' Tolworth');
      await scene.underlines(pupil);
      await world.stopWorker();
      await scene.stage.postButton(scene.page).click();
      await scene.glass.read('Post anyway');
      expect(await scene.posts()).toEqual([]);
    },
  },
];
