// Several profiles before one draft: those of two schools at which somebody works, and a school's upon the one below it.
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

const overlay = (rules: readonly object[] = []) =>
  JSON.stringify({
    ...{ schema: 1, id: 'fell-side', version: 1, extends: 'bledington', identity: { name: 'Fell Side School' } },
    ...{ calendar: { timeZone: 'Europe/London', workingHours: {}, bankHolidays: 'none' }, documents: [], clauses: [], rules },
    disclaimers: { bioCounts: true, statements: [] },
  });

it('a school that lies upon another has that one’s clauses, told as the other’s', async () => {
  expect(await world.ask('profile.import', { json: overlay() })).toMatchObject({ ok: true });
  await world.ask('settings.change', { profileId: 'fell-side' });
  await scene.write(aboutPupil);
  await scene.underlines(pupil);
  expect(await scene.chipSays(/to look at/)).toContain('Fell Side School');
  await scene.openCard();
  await scene.glass.read(FIRST);
});

it('a school may soften what the one below does not call final', async () => {
  const softer = ['nothing-about-school-or-people', 'mind-data-protection'].map((clause) => ({
    clause,
    check: 'pupil-name',
    level: 'tip',
  }));
  expect(await world.ask('profile.import', { json: overlay(softer) })).toMatchObject({ ok: true });
  await world.ask('settings.change', { profileId: 'fell-side' });
  await scene.write(aboutPupil);
  expect(await scene.chipSays(/to look at/)).toMatch(/Tip/);
  await scene.stage.postButton(scene.page).click();
  await expect.poll(() => scene.posts()).toEqual([aboutPupil]);
});
