// Promises about Post: what must not go out waits for an answer, what may go out goes at once, and nothing goes twice.
import { expect } from 'vitest';
import { until } from '../rig/until';
import { aboutPupil, atBledington, type Ground, innocent, type Kept, pupil } from './promise';

export const posting: Kept[] = [
  {
    says: 'a held post does not go out, and Edit leads back into the words',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.stage.postButton(scene.page).click();
      await scene.glass.press('Edit');
      await until('the question to go', async () => (await scene.glass.find('button', 'Post anyway')) === null);
      await scene.type(' indeed');
      await scene.modelIs(`${aboutPupil} indeed`);
      expect(await scene.posts()).toEqual([]);
    },
  },
  {
    says: 'Post anyway sends a held post exactly once, asked by the button',
    setting: atBledington,
    async prove(ground) {
      await ground.scene.write(aboutPupil);
      await ground.scene.underlines(pupil);
      await ground.scene.stage.postButton(ground.scene.page).click();
      await postAnyway(ground);
    },
  },
  {
    says: 'Post anyway sends a held post exactly once, asked by the key',
    setting: atBledington,
    async prove(ground) {
      await ground.scene.write(aboutPupil);
      await ground.scene.underlines(pupil);
      await ground.scene.stage.sendByKey(ground.scene.page);
      await postAnyway(ground);
    },
  },
  {
    says: 'Post anyway can be said with the keyboard alone',
    setting: atBledington,
    async prove(ground) {
      const { scene } = ground;
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.stage.sendByKey(scene.page);
      const answer = await until('Post anyway', () => scene.glass.find('button', 'Post anyway'));
      const isThere = 'function () { return this.getRootNode().activeElement === this }';
      await until('Tab to reach Post anyway', async () => {
        if (await scene.glass.ask<boolean>(answer, isThere)) return true;
        await scene.press('Tab');
        return false;
      });
      await scene.press('Enter');
      await sentOnce(ground, aboutPupil);
    },
  },
  {
    says: 'a fix from the question settles it, and then Post goes out at once',
    setting: atBledington,
    async prove(ground) {
      const { scene } = ground;
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.stage.postButton(scene.page).click();
      await scene.glass.read('Post anyway');
      await scene.glass.press(/\ba pupil\b/);
      await scene.glass.read('Nothing to look at');
      const fixed = await scene.model();
      expect(fixed).not.toContain(pupil);
      expect(await scene.posts()).toEqual([]);
      await scene.stage.postButton(scene.page).click();
      await sentOnce(ground, fixed ?? '');
    },
  },
  {
    says: 'asks even when Post is pressed before the answer has come',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write('Well done Marnie Tolwort');
      await scene.glass.read(/Nothing|to look at/);
      await scene.type('h');
      await scene.stage.postButton(scene.page).click();
      await scene.glass.read('Post anyway');
      expect(await scene.posts()).toEqual([]);
    },
  },
  {
    says: 'an innocent post goes out at once, exactly once',
    setting: atBledington,
    async prove(ground) {
      await ground.scene.write(innocent);
      await ground.scene.glass.read('Nothing to look at');
      await ground.scene.stage.postButton(ground.scene.page).click();
      await sentOnce(ground, innocent);
    },
  },
  {
    says: 'a tip never pauses a post',
    setting: { school: 'islwyn' },
    async prove(ground) {
      const text = 'Lovely concert at Islwyn High School';
      await ground.scene.write(text);
      expect(await ground.scene.chipSays(/to look at/)).toMatch(/Tip/);
      await ground.scene.stage.postButton(ground.scene.page).click();
      await sentOnce(ground, text);
    },
  },
  {
    says: 'a warning never pauses a post',
    setting: { ...atBledington, school: 'milder' },
    async prove(ground) {
      await ground.scene.write(aboutPupil);
      expect(await ground.scene.chipSays(/to look at/)).toMatch(/Worth checking/);
      await ground.scene.stage.postButton(ground.scene.page).click();
      await sentOnce(ground, aboutPupil);
    },
  },
  {
    says: 'without an answer in time the post goes out, and it is said that it was not checked',
    setting: atBledington,
    async prove(ground) {
      const { scene, world } = ground;
      await scene.write('Well done');
      await scene.glass.read('Nothing to look at');
      const worker = await world.worker();
      const busy = worker.evaluate(keepBusy, 3_000);
      await scene.type(` ${pupil}`);
      const pressed = Date.now();
      await scene.stage.postButton(scene.page).click();
      await until('the post to go out', async () => (await scene.posts()).length > 0, 1_500);
      expect(Date.now() - pressed).toBeLessThan(1_500);
      await scene.glass.read('could not check');
      await busy;
      await sentOnce(ground, `Well done ${pupil}`);
    },
  },
];

async function postAnyway(ground: Ground): Promise<void> {
  await ground.scene.glass.read('Post anyway', pupil);
  expect(await ground.scene.posts()).toEqual([]);
  await ground.scene.glass.press('Post anyway');
  await sentOnce(ground, aboutPupil);
}

/** Goes elsewhere and back before counting, so that a second sending would have had its time. */
async function sentOnce({ scene }: Ground, text: string): Promise<void> {
  await until('the post to arrive', async () => (await scene.posts()).length > 0);
  await until('the composer to close', async () => (await scene.stage.editor(scene.page).count()) === 0);
  await scene.stage.wander(scene.page);
  expect(await scene.posts()).toEqual([text]);
}

/** Runs in the worker: an honest way to have no answer is to be busy. */
function keepBusy(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end);
}
