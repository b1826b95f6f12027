// A long day on one page: composers opened and closed 200 times, pages gone to and come back from, nodes replaced. Nothing of ours stays behind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../practice-sites/stage';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { counterIn, type Remains } from './rig/remains';
import type { StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

/** The full day on one site; on the others enough to see a leak. `npm test` goes through a quarter of the one. */
const isWhole = process.env.SECOND_GLANCE_MATRIX === 'whole';
const rounds = (stage: Stage): number => (stage.id === 'linkedin' ? 200 : 40) / (isWhole ? 1 : 4);
const soaked = stages.filter(({ id }) => isWhole || id === 'linkedin');
/** Pages that keep no node of a closed composer themselves; the others' editors do, with and without us. */
const CLEAN: readonly string[] = ['x', 'linkedin'];
/** Until caches are full and code is compiled. */
const WARMING = isWhole ? 20 : 10;
const WANDERS_EVERY = 10;

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bledington');
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
});

afterAll(async () => {
  await world?.close();
});

describe.each(soaked)('$title', (stage) => {
  it(`${rounds(stage)} composers leave no listener, observer, port or node behind`, async () => {
    const scene = await world.stand(stage);
    const counter = await counterIn(scene.page, world.extensionId);
    for (let round = 0; round < WARMING; round++) await liveThrough(scene, stage, round);
    const before = await counter.count();
    for (let round = 0; round < rounds(stage); round++) await liveThrough(scene, stage, round);
    const after = await counter.count();
    process.stdout.write(`\n${stage.title}: before ${tell(before)}\n  after ${tell(after)}\n`);

    // One composer more may stand open at the moment of counting; one of ours a round would be dozens.
    expect(after.observers).toBeLessThanOrEqual(before.observers + FEW);
    expect(after.controllers).toBeLessThanOrEqual(before.controllers + FEW);
    expect(after.listeners).toBe(before.listeners);
    await until('every port to be closed', async () => (await world.ask('status.get', {})).composers <= 1);
    await scene.close();
    if (!CLEAN.includes(stage.id)) return;
    // A composer's own nodes, or its draft and card, kept, would be many times as much.
    expect(after.nodes - before.nodes).toBeLessThan(rounds(stage));
    expect(after.heap - before.heap).toBeLessThan(LIMIT_KB * 1024);
  }, 120_000);
});

/** The editors' own histories and caches grow by some hundred KB, with and without us. */
const LIMIT_KB = 2_500;

/** What waits for the next collection, however often one was asked for. */
const FEW = 3;

const kilo = (bytes: number): number => Math.round(bytes / 1024);
const tell = ({ heap, ...counts }: Remains): string => `${JSON.stringify(counts)}, ${kilo(heap)} KB`;

/** One composer from its opening to its end; every tenth after a walk through the site. */
async function liveThrough(scene: Scene, stage: Stage, round: number): Promise<void> {
  if (round % WANDERS_EVERY === 0) await stage.wander(scene.page);
  await stage.open(scene.page);
  // An editor is there before it has taken the focus, and what is written in between is lost.
  await until('the editor to have the focus', () =>
    stage.editor(scene.page).evaluate((editor) => editor.matches(':focus, :focus-within')),
  );
  await scene.page.keyboard.insertText(aboutPupil);
  await scene.underlines(pupil);
  if (round % WANDERS_EVERY === 1) await scene.openCard();
  if (round % WANDERS_EVERY === 2) await scene.page.evaluate(() => window.__practice.rebuild());
  await stage.close(scene.page);
}
