// Promises about sending: what must not go out waits for an answer, what may go out goes at once, and nothing goes twice.
import { expect } from 'vitest';
import { aboutPupil, innocent, pupil } from '../../rig/drafts';
import { until } from '../../rig/until';
import type { PlacePromise } from '../promise';
import { atBledington, gentle, milder, minding } from '../settings';
import { asked, aWhile, postAnyway, replaced, seen, sentOnce } from '../steps';

const KEYS = ['Enter', 'Control+Enter', 'Meta+Enter'];

export const posting: PlacePromise[] = [
  {
    says: 'a held draft does not go out, and Edit leads back into the words',
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene } = ground;
      await seen(ground);
      await scene.send();
      await scene.glass.press('Edit');
      await until('the question to go', async () => (await scene.glass.find('button', 'Post anyway')) === null);
      await scene.type(' indeed');
      await scene.modelIs(`${aboutPupil} indeed`);
      expect(await scene.posts()).toEqual([]);
    },
  },
  {
    says: 'held by the button; Post anyway sends exactly once',
    core: true,
    setting: atBledington,
    draft: aboutPupil,
    lacks: ({ button }) => button === null && 'only keys send here',
    async prove(ground) {
      await seen(ground);
      await ground.scene.tab.click(ground.place.button ?? '');
      await postAnyway(ground);
    },
  },
  {
    says: 'held by Enter with the focus on the button; Post anyway sends exactly once',
    setting: atBledington,
    draft: aboutPupil,
    lacks: ({ button }) => button === null && 'only keys send here',
    async prove(ground) {
      await seen(ground);
      await ground.scene.tab.focus(ground.place.button ?? '');
      await ground.scene.press('Enter');
      await postAnyway(ground);
    },
  },
  ...KEYS.map(
    (key): PlacePromise => ({
      says: `held by ${key}; Post anyway sends exactly once`,
      // The key of Macs is as good as the other, and left to the whole run.
      ...(key !== 'Meta+Enter' && { core: true }),
      setting: atBledington,
      draft: aboutPupil,
      lacks: ({ keys }) => !keys.includes(key) && 'this key does not send here',
      async prove(ground) {
        await seen(ground);
        await ground.scene.press(key);
        await postAnyway(ground);
      },
    }),
  ),
  {
    says: 'Post anyway can be said with the keyboard alone',
    once: true,
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene } = ground;
      await seen(ground);
      await scene.send();
      const answer = await until('Post anyway', () => scene.glass.find('button', 'Post anyway'));
      const isThere = 'function () { return this.getRootNode().activeElement === this }';
      await until('Tab to reach Post anyway', async () => {
        if (await scene.glass.ask<boolean>(answer, isThere)) return true;
        await scene.press('Tab');
        return false;
      });
      await scene.press('Enter');
      await scene.finish();
      await sentOnce(ground, aboutPupil);
    },
  },
  {
    says: 'a fix from the question settles it, and then it goes out at once',
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene } = ground;
      await seen(ground);
      await scene.send();
      await asked(ground);
      await scene.glass.press(/\ba pupil\b/);
      await scene.glass.read('Nothing to look at');
      const fixed = await replaced(scene);
      // Send may lie where the fix was; pressed there within a double click, it is not pressed.
      await aWhile();
      expect(await scene.posts()).toEqual([]);
      if (ground.place.button === null) await scene.tab.focus(ground.place.editor);
      await scene.send();
      await scene.finish();
      await sentOnce(ground, fixed);
    },
  },
  {
    // Which of the two it is depends on how busy the machine is; a hold that waits for its answer is proved with the press that lasts.
    says: 'sent before the answer has come it is asked about, or it is said that it was not checked',
    setting: atBledington,
    draft: 'Well done Marnie Tolwort',
    async prove(ground) {
      const { scene } = ground;
      await scene.glass.read(/Nothing|to look at/);
      await scene.type('h');
      await scene.send();
      const said = await scene.glass.read(/Post anyway|could not check/);
      if (said.includes('Post anyway')) return asked(ground);
      await scene.finish();
      await sentOnce(ground, `Well done ${pupil}`);
    },
  },
  {
    says: 'a press counts though the answer comes before the mouse is up again',
    once: true,
    setting: atBledington,
    lacks: ({ button }) => button === null && 'it has no button',
    async prove(ground) {
      const { scene, place } = ground;
      await scene.type(aboutPupil);
      await scene.tab.hold(place.button ?? '');
      await aWhile();
      await scene.tab.release();
      await postAnyway(ground);
    },
  },
  {
    says: 'an innocent draft goes out at once, exactly once',
    core: true,
    setting: atBledington,
    draft: innocent,
    async prove(ground) {
      await ground.scene.glass.read('Nothing to look at');
      await ground.scene.send();
      await ground.scene.finish();
      await sentOnce(ground, innocent);
    },
  },
  {
    says: 'without an answer in time it goes out, and it is said that it was not checked',
    once: true,
    setting: atBledington,
    draft: 'Well done',
    async prove(ground) {
      const { scene, world } = ground;
      await scene.glass.read('Nothing to look at');
      const { over } = await world.keepBusy(3_000);
      await scene.type(` ${pupil}`);
      const pressed = Date.now();
      await scene.send();
      await scene.finish();
      await until('it to go out', async () => (await scene.posts()).length > 0, 1_500);
      expect(Date.now() - pressed).toBeLessThan(1_500);
      await scene.glass.read('could not check');
      await over;
      await sentOnce(ground, `Well done ${pupil}`);
    },
  },
  ...(
    [
      ['tip', gentle, /Tip/],
      ['warning', milder, /Worth checking/],
    ] as const
  ).map(
    ([level, setting, mark]): PlacePromise => ({
      says: `a ${level} never pauses`,
      once: true,
      setting,
      draft: aboutPupil,
      async prove(ground) {
        expect(await ground.scene.chipSays(/to look at/)).toMatch(mark);
        await ground.scene.send();
        await ground.scene.finish();
        await sentOnce(ground, aboutPupil);
      },
    }),
  ),
  {
    says: 'writing to a pupil is asked about, whatever the words',
    setting: minding,
    draft: innocent,
    lacks: ({ toPupil }) => !toPupil && 'it is for nobody in particular',
    query: ({ toPupil }) => toPupil,
    async prove(ground) {
      await ground.scene.chipSays(/1 to look at/);
      await ground.scene.send();
      await postAnyway(ground, innocent);
    },
  },
];
