// Steps that many promises share: what is seen, what is asked, and that something was sent once and no more.
import { expect } from 'vitest';
import { aboutPupil, pupil } from '../rig/drafts';
import { until } from '../rig/until';
import type { PlaceGround, PlaceScene } from './promise';

/** Waits for the verdict: one thing to look at, underlined where the place lets it. */
export async function seen({ scene, place }: PlaceGround, words = pupil): Promise<void> {
  await scene.chipSays(/1 to look at/);
  if (place.draws) await scene.underlines(words);
}

/** The press has been held back, and nothing has gone out. */
export async function asked({ scene }: PlaceGround): Promise<void> {
  await scene.glass.read('Post anyway').catch(async (error: Error) => {
    throw new Error(`${error.message}\nand went out: ${JSON.stringify(await scene.posts())}`);
  });
  expect(await scene.posts()).toEqual([]);
}

export async function postAnyway(ground: PlaceGround, text = aboutPupil): Promise<void> {
  await asked(ground);
  await ground.scene.glass.press('Post anyway');
  await ground.scene.finish();
  await sentOnce(ground, text);
}

/** Goes elsewhere and back before counting, so that a second sending would have had its time. */
export async function sentOnce({ scene, place }: PlaceGround, text: string): Promise<void> {
  await until('it to arrive', async () => (await scene.posts()).length > 0);
  await until('the composer to close or empty', async () => !(await scene.isOpen()) || (await scene.model()) !== text);
  await place.wander(scene.tab);
  const posts = await scene.posts();
  expect(
    posts.filter((post) => post === text),
    `what was sent is ${JSON.stringify(posts)}`,
  ).toHaveLength(1);
}

/** The words once the name is out of them. */
export const replaced = (scene: PlaceScene): Promise<string> =>
  until('the name to be replaced', async () => {
    const model = await scene.model();
    return model !== null && !model.includes(pupil) && model;
  }).catch(async (error: Error) => {
    throw new Error(`${error.message}; the panel says ${await scene.glass.text()}`);
  });

/** Longer than the pause after a key and the longest wait for an answer together. */
const LONG_ENOUGH = 600;

/** For what must not happen. */
export const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
