// A first day from a clean profile, with only what is on the screen: installed, a school chosen, a nudge put right on LinkedIn.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstRun } from './looks/first-run';
import { createWorld, type World } from './rig/world';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(() => world?.close());

it('leads from the install to a first post put right', async () => {
  const steps: string[] = [];
  const done = await firstRun(world, async (step) => void steps.push(step));
  expect(steps).toEqual(['school', 'hours', 'accounts', 'try', 'nudge', 'fixed']);
  expect(await world.ask('settings.get', {})).toMatchObject({ profileId: 'bledington', welcomed: true });
  expect(done.clicks, 'more than anybody would do in a minute').toBeLessThan(15);
  expect(world.knocks).toEqual([]);
});
