// Promises about sending: what must not go out waits for an answer, what may go out goes at once, and nothing goes twice.
import { expect } from 'vitest';
import { aboutPupil, atBledington, innocent, pupil } from '../promises/promise';
import { until } from '../rig/until';
import type { PlaceGround, PlacePromise } from './promise';

const KEYS = ['Enter', 'Control+Enter', 'Meta+Enter'];

export const asking: PlacePromise[] = [
  {
    says: 'held by the button; Post anyway sends exactly once',
    setting: atBledington,
    draft: aboutPupil,
    lacks: ({ button }) => button === null && 'only keys send here',
    async prove(ground) {
      await seen(ground);
      await ground.scene.tab.click(ground.place.button ?? '');
      await postAnyway(ground);
    },
  },
  ...KEYS.map(
    (key): PlacePromise => ({
      says: `held by ${key}; Post anyway sends exactly once`,
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
    says: 'an innocent draft goes at once, exactly once',
    setting: atBledington,
    draft: innocent,
    async prove(ground) {
      await ground.scene.glass.read('Nothing to look at');
      await ground.scene.send();
      await sentOnce(ground, innocent);
    },
  },
];

/** Waits for the verdict: underlined, or told by the chip. */
export async function seen({ scene, place }: PlaceGround, ...words: string[]): Promise<void> {
  if (place.draws) await scene.underlines(...(words.length > 0 ? words : [pupil]));
  await scene.chipSays(/1 to look at/);
}

export async function postAnyway(ground: PlaceGround, text = aboutPupil): Promise<void> {
  await ground.scene.glass.read('Post anyway', pupil);
  expect(await ground.scene.posts()).toEqual([]);
  await ground.scene.glass.press('Post anyway');
  await sentOnce(ground, text);
}

/** A second sending would come as fast as the first, or with the next event; the composer has closed or emptied by then. */
export async function sentOnce({ scene, place }: PlaceGround, text: string): Promise<void> {
  await until('the draft to arrive', async () => (await scene.posts()).length > 0);
  await until('the composer to close or empty', async () => !(await scene.isOpen()) || (await scene.model()) === '');
  await place.wander(scene.tab);
  expect(await scene.posts()).toEqual([text]);
}
