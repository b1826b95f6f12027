// Promises about presses that reach somebody: asked about before the site acts, done exactly once or not at all.
import { expect } from 'vitest';
import { until } from '../../rig/until';
import type { DeedGround, DeedPromise } from '../promise';
import { minding, notMinding } from '../settings';
import { aWhile } from '../steps';

const byMouse = ({ scene, deed }: DeedGround) => scene.tab.click(deed.button);
const byKey = async ({ scene, deed }: DeedGround) => {
  await scene.tab.focus(deed.button);
  await scene.press(deed.key ?? '');
};

const ways = [
  ['by mouse', byMouse],
  ['by key', byKey],
] as const;

/** Both ways; a key only where one presses it. */
const each = (make: (way: string, press: typeof byMouse) => DeedPromise): DeedPromise[] =>
  ways.map(([way, press]) => {
    const promise = make(way, press);
    if (press === byMouse) return promise;
    return { ...promise, lacks: (deed) => (deed.key === null ? 'no key presses it' : (promise.lacks?.(deed) ?? false)) };
  });

export const doing: DeedPromise[] = [
  ...each((way, press) => ({
    says: `towards a pupil it is paused, and Go on anyway does it exactly once, ${way}`,
    ...(press === byMouse && { core: true }),
    setting: minding,
    towards: 'pupil',
    async prove(ground) {
      await press(ground);
      await askedFirst(ground);
      await ground.scene.glass.press('Go on anyway');
      await doneOnce(ground);
    },
  })),
  ...each((way, press) => ({
    says: `towards a pupil it is paused, and Leave it leaves it undone, ${way}`,
    setting: minding,
    towards: 'pupil',
    async prove(ground) {
      await press(ground);
      await askedFirst(ground);
      await ground.scene.glass.press('Leave it');
      await undone(ground);
      // Nothing is broken by it: pressed again it is asked about again. What hovers has gone with the pointer.
      if ((await ground.scene.tab.count(ground.deed.button)) === 0) await ground.deed.open(ground.scene.tab);
      await press(ground);
      await askedFirst(ground);
    },
  })),
  {
    says: 'Escape leaves it undone',
    once: true,
    setting: minding,
    towards: 'pupil',
    async prove(ground) {
      await byMouse(ground);
      await askedFirst(ground);
      await ground.scene.press('Escape');
      await undone(ground);
    },
  },
  ...each((way, press) => ({
    says: `towards a stranger it is done at once, exactly once, ${way}`,
    ...(press === byMouse && { core: true }),
    setting: minding,
    towards: 'stranger',
    async prove(ground) {
      await press(ground);
      await doneOnce(ground);
      expect(await ground.scene.glass.find('button', 'Go on anyway')).toBeNull();
    },
  })),
  {
    says: 'towards the school it is paused where the policy minds',
    setting: minding,
    towards: 'school',
    lacks: ({ kind }) => (kind === 'message' || kind === 'accept') && 'no policy minds that',
    async prove(ground) {
      await byMouse(ground);
      await askedFirst(ground);
      await ground.scene.glass.press('Go on anyway');
      await doneOnce(ground);
    },
  },
  {
    says: 'towards the school it is done at once where the policy does not mind',
    once: true,
    setting: notMinding,
    towards: 'school',
    async prove(ground) {
      await byMouse(ground);
      await doneOnce(ground);
    },
  },
];

async function askedFirst({ scene }: DeedGround): Promise<void> {
  await scene.glass.read('Go on anyway', 'Nothing has happened yet');
  expect(await scene.deeds()).toEqual([]);
  expect(await scene.posts()).toEqual([]);
}

async function undone({ scene }: DeedGround): Promise<void> {
  await until('the question to go', async () => (await scene.glass.find('button', 'Go on anyway')) === null);
  await aWhile();
  expect(await scene.deeds()).toEqual([]);
}

/** A second time would come as fast as the first. */
async function doneOnce({ scene, deed }: DeedGround): Promise<void> {
  await until('it to be done', async () => (await scene.deeds()).length > 0);
  await aWhile();
  const deeds = await scene.deeds();
  expect(deeds).toHaveLength(1);
  expect(deeds[0]).toMatch(new RegExp(`^${deed.kind} `));
}
