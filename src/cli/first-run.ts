// Plays a first day in a fresh browser, prints what it takes, and takes the pictures that the README shows.
import { fileURLToPath } from 'node:url';
import { firstRun, secondsFor } from '../../tests/e2e/looks/first-run';
import { createWorld } from '../../tests/e2e/rig/world';

const folder = fileURLToPath(new URL('../../tests/pictures/', import.meta.url));

/** Returns 0 when it came to its end. */
export async function main(): Promise<number> {
  const world = await createWorld();
  try {
    const began = performance.now();
    const done = await firstRun(world, async (step, page) => {
      await page.setViewportSize({ width: 900, height: 640 });
      await page.screenshot({ path: `${folder}first-run-${step}.png` });
    });
    const took = Math.round((performance.now() - began) / 1000);
    process.stdout.write(
      `${done.clicks} clicks, ${done.keys} keys, ${done.decisions} decisions: ${Math.round(secondsFor(done))} s by the keystroke-level model\n` +
        `played in ${took} s, with its pictures: tests/pictures/first-run-*.png\n`,
    );
    return 0;
  } finally {
    await world.close();
  }
}
