// Plays the main job in a headless Chromium on the four practice pages, says each step, and leaves pictures.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StageScene as Scene } from '../../tests/e2e/rig/scene';
import { stages } from '../../tests/e2e/rig/stages';
import { until } from '../../tests/e2e/rig/until';
import { createWorld } from '../../tests/e2e/rig/world';

const folder = fileURLToPath(new URL('../../tests/screenshots/', import.meta.url));
const pupil = 'Marnie Tolworth';
const aboutSchool = 'I love teaching at The British International School of Ljubljana.';
const aboutPupil = `Well done ${pupil} on a brave first swim!`;

/** Returns 0 when every site played its part to the end. */
export async function main(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const world = await createWorld();
  try {
    say('A teacher installs Second Glance and chooses a school.');
    await world.begin('bisl');
    await world.ask('roster.import', { text: `${pupil}, Year 4` });
    say('A pupil list of one is brought in.');
    // Instagram always holds a picture, which is a matter of its own; this story is about words.
    await world.ask('settings.change', { rulesOff: ['pupil-media'] });
    say('The rule about pictures of pupils is switched off for this story.');
    for (const stage of stages) {
      say(`\n${stage.title}`);
      await forgetStatement(await world.stand(stage));
      await namePupil(await world.stand(stage));
    }
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

/** Names the school, sees the clause, adds the statement with one click, posts. */
async function forgetStatement(scene: Scene): Promise<void> {
  await scene.write(aboutSchool);
  say(`  types       “${aboutSchool}”`);
  say(`  nudge       ${await scene.chipSays(/to look at/)}`);
  await scene.openCard();
  say(`  clause      ${clauseIn(await scene.glass.read('Must'))}`);
  await shoot(scene, '1-clause');
  await scene.glass.press(/^Add /);
  say(`  one click   “${await changed(scene, aboutSchool)}”`);
  await shoot(scene, '2-fixed');
  await scene.stage.postButton(scene.page).click();
  say(`  posts       “${await arrived(scene)}”`);
  await shoot(scene, '3-posted');
  await scene.close();
}

/** Names a pupil, presses Post, is asked, takes the fix, posts. */
async function namePupil(scene: Scene): Promise<void> {
  await scene.write(aboutPupil);
  say(`  types       “${aboutPupil}”`);
  await scene.chipSays(/to look at/);
  await scene.stage.postButton(scene.page).click();
  say(`  held        ${clauseIn(await scene.glass.read('Post anyway'))}`);
  await shoot(scene, '4-held');
  await scene.glass.press(/a pupil/);
  say(`  one click   “${await changed(scene, aboutPupil)}”`);
  await scene.stage.postButton(scene.page).click();
  say(`  posts       “${await arrived(scene)}”`);
  await scene.close();
}

const shoot = (scene: Scene, what: string) => scene.page.screenshot({ path: `${folder}story-${scene.stage.id}-${what}.png` });

/** Waits until the draft is another and nothing more is to be seen in it. */
async function changed(scene: Scene, before: string): Promise<string> {
  const text = await until('the fix to stand in the draft', async () => {
    const now = await scene.model();
    return now !== null && now !== before && now;
  });
  await scene.glass.read('Nothing to look at');
  return text;
}

const arrived = async (scene: Scene): Promise<string> =>
  (
    await until('the post to arrive', async () => {
      const posts = await scene.posts();
      return posts.length > 0 && posts;
    })
  ).join(' / ');

/** The line of the card that says what the policy says, and how it binds. */
function clauseIn(card: string): string {
  const lines = card
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => /^(Must|Should|May|Duty)/.test(line));
  return at < 1 ? card : `${lines[at]}: ${lines[at - 1]}`;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
