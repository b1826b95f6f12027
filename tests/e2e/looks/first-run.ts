// A first day, from what is on the screen alone: the welcome that opens by itself, a school, and a first post put right on LinkedIn.
import type { Page } from 'playwright-core';
import { pupil } from '../rig/drafts';
import { stages } from '../rig/stages';
import { until } from '../rig/until';
import type { World } from '../rig/world';

/** What a person has done so far. */
export interface Handwork {
  clicks: number;
  keys: number;
  /** Times at which they had to read, and to make up their mind. */
  decisions: number;
}

/** Called at each step with what is on the screen. */
export type Seen = (step: string, page: Page) => Promise<void>;

const search = 'bledin';
const draft = `So proud of ${pupil} and all of Year 4 today!`;

/**
 * Goes through it in a browser into which the extension has only just been put, and returns the handwork it took.
 * The words of the draft are not counted: they are what the person came to write.
 */
export async function firstRun(world: World, seen: Seen): Promise<Handwork> {
  const done: Handwork = { clicks: 0, keys: 0, decisions: 0 };
  const welcome = await until(
    'the welcome to open',
    () => world.context.pages().find((page) => page.url().includes('/welcome.html')),
    // The browser opens it in its own time.
    30_000,
  );
  const press = async (name: string | RegExp) => {
    await welcome.getByRole('button', { name }).first().click();
    done.clicks++;
    done.decisions++;
  };
  await chooseSchool(welcome, done, seen);
  await press('Next');
  await welcome.getByText('Step 2 of 4', { exact: true }).waitFor();
  await seen('hours', welcome);
  await press('Next');
  await welcome.getByText('Step 3 of 4', { exact: true }).waitFor();
  await seen('accounts', welcome);
  await press('Next');
  await welcome.getByText('Must not').first().waitFor();
  await seen('try', welcome);
  await press('Finish');
  await welcome.getByRole('heading', { name: 'That is all' }).waitFor();
  await fixPost(world, done, seen);
  return done;
}

async function chooseSchool(welcome: Page, done: Handwork, seen: Seen): Promise<void> {
  await welcome.getByText('Step 1 of 4', { exact: true }).waitFor();
  await welcome.getByLabel(/Find your school/).click();
  await welcome.keyboard.type(search);
  await welcome.getByText('1 school is called so.').waitFor();
  await welcome.keyboard.press('Enter');
  done.clicks++;
  done.keys += search.length + 1;
  done.decisions++;
  await welcome.getByText('Bledington').first().waitFor();
  await seen('school', welcome);
}

async function fixPost(world: World, done: Handwork, seen: Seen): Promise<void> {
  const stage = stages.find(({ id }) => id === 'linkedin');
  if (!stage) throw new Error('there is no practice page for LinkedIn');
  const scene = await world.stand(stage);
  await scene.page.bringToFront();
  await scene.write(draft);
  await scene.chipSays(/to look at/);
  await scene.openCard();
  await scene.glass.read('Must');
  await seen('nudge', scene.page);
  const before = await scene.model();
  await scene.glass.press(/^(Write|Say|Use|Replace|Leave)\b/);
  await until('the words to be changed', async () => (await scene.model()) !== before);
  await seen('fixed', scene.page);
  done.clicks += 2;
  done.decisions += 2;
  await scene.close();
}

/** Seconds by the keystroke-level model (Card, Moran and Newell 1980): to point and click 1.2, a key 0.28, to make up one's mind 1.35. */
export const secondsFor = ({ clicks, keys, decisions }: Handwork): number => clicks * 1.2 + keys * 0.28 + decisions * 1.35;
