// Plays the main job in a headless Chromium on the four practice pages, says each step, and leaves pictures.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Scene } from '../../tests/e2e/rig/scene';
import { stages } from '../../tests/e2e/rig/stages';
import { until } from '../../tests/e2e/rig/until';
import { createWorld } from '../../tests/e2e/rig/world';
import type { Stage } from '../../tests/practice-sites/stage';

const folder = fileURLToPath(new URL('../../tests/screenshots/', import.meta.url));
const draft = 'I love teaching at The British International School of Ljubljana.';

/** Returns 0 when every site played its part to the end. */
export async function main(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const world = await createWorld();
  try {
    say('A teacher installs Second Glance and chooses a school.');
    await world.begin('bisl');
    for (const stage of stages) await play(stage, await world.stand(stage));
    say(`\nNo request left the machine: ${world.knocks.length} seen besides the practice pages’ own.`);
  } catch (error) {
    say(`\nThe story broke off: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await world.close();
  }
  say(`Pictures: tests/screenshots/story-*.png`);
  return 0;
}

async function play(stage: Stage, scene: Scene): Promise<void> {
  say(`\n${stage.title}`);
  const shoot = (what: string) => scene.page.screenshot({ path: `${folder}story-${stage.id}-${what}.png` });
  await scene.write(draft);
  say(`  types       “${draft}”`);
  say(`  nudge       ${await scene.chipSays(/to look at/)}`);
  await scene.openCard();
  const card = await scene.glass.read('Must');
  say(`  clause      ${clauseIn(card)}`);
  await shoot('1-clause');
  await scene.glass.press(/^Add /);
  const fixed = await until('the statement to stand in the draft', async () => {
    const text = await scene.model();
    return text !== null && text !== draft && text;
  });
  say(`  one click   “${fixed}”`);
  await scene.glass.read('Nothing to look at');
  await shoot('2-fixed');
  await scene.stage.postButton(scene.page).click();
  const [posted] = await until('the post to arrive', async () => {
    const posts = await scene.posts();
    return posts.length > 0 && posts;
  });
  say(`  posts       “${posted}”`);
  await shoot('3-posted');
  await scene.close();
}

/** The line of the card that says what the policy says. */
const clauseIn = (card: string): string => card.match(/Must[^\n]*(?:\n[^\n]+)?/)?.[0].replaceAll(/\s+/g, ' ') ?? card;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
