// Somebody who works at two schools: one draft before both policies, each nudge with its own school, and the second let go again.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { AlsoSchool } from '../../src/settings/schema';
import { aboutPupil, aboutSchool, atBledington, pupil, school } from './rig/drafts';
import type { StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { createWorld, type World } from './rig/world';

const FIRST = 'Bledington Primary School';
const second = AlsoSchool.parse({ profileId: 'bisl' });
const draft = `${aboutPupil}. ${aboutSchool}`;

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  await world.begin('bledington');
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
  const stage = stages.find(({ id }) => id === 'linkedin');
  if (!stage) throw new Error('no practice page of LinkedIn');
  scene = await world.stand(stage);
});

afterEach(async () => {
  await scene?.close();
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(async () => {
  await world?.close();
});

it('is told of both policies, each by its own school, and held by the one that says no', async () => {
  await world.ask('settings.change', { alsoSchools: [second] });
  await scene.write(draft);
  await scene.chipSays(/to look at/);
  await scene.openCard();
  await scene.glass.read(FIRST, school);
  await scene.glass.press('Close');
  await scene.stage.postButton(scene.page).click();
  await scene.glass.read('Post anyway');
  expect(await scene.posts()).toEqual([]);
  await scene.glass.press('Post anyway');
  await expect.poll(() => scene.posts()).toEqual([draft]);
});

it('hears of the second from the moment it is added until it is taken away', async () => {
  await scene.write(draft);
  await scene.underlines(pupil);
  await scene.openCard();
  expect(await scene.glass.read(FIRST)).not.toContain(school);
  await world.ask('settings.change', { alsoSchools: [second] });
  await scene.glass.read(FIRST, school);
  await world.ask('settings.change', { alsoSchools: [] });
  await expect.poll(() => scene.glass.text()).not.toContain(school);
});
