// The copy of what is in force, beside the database: it undoes no later change, and no page's process may read it.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { stages } from './rig/stages';
import { openVault, type Vault } from './rig/vault';
import { createWorld, type World } from './rig/world';

let world: World;
let vault: Vault;

beforeAll(async () => {
  world = await createWorld();
  vault = openVault(await world.openPage('options.html'));
});
afterAll(() => world?.close());
beforeEach(() => world.begin('bisl'));

/** Leaves a copy that holds a pause which the database has never seen, and a worker that knows of neither. */
async function pauseWhileShut() {
  await world.ask('status.get', {});
  await world.stopWorker();
  await vault.block();
  await world.ask('settings.change', { paused: 'until-resumed' });
  await vault.unblock();
  await world.stopWorker();
}

it('that ran ahead of the database gives way to the first change made after', async () => {
  await pauseWhileShut();
  await world.ask('settings.change', { paused: null, sitesOff: ['x'] });
  const changed = { profileId: 'bisl', paused: null, sitesOff: ['x'] };
  expect(await world.ask('settings.get', {})).toMatchObject(changed);
  await world.stopWorker();
  expect(await world.ask('settings.get', {})).toMatchObject(changed);
});

it('that ran ahead of the database gives way to a file brought in', async () => {
  await world.ask('settings.change', { sitesOff: ['facebook'] });
  const { json } = await world.ask('data.export', {});
  await pauseWhileShut();
  expect(await world.ask('data.import', { json })).toMatchObject({ ok: true });
  expect(await world.ask('settings.get', {})).toMatchObject({ paused: null, sitesOff: ['facebook'] });
});

it.each(stages)('is shut to our own script on $title', async (stage) => {
  await world.ask('status.get', {});
  const scene = await world.stand(stage);
  const devtools = await world.context.newCDPSession(scene.page);
  const ours: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${world.extensionId}`) ours.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: ours[0] ?? expect.fail('our script is not there'),
    awaitPromise: true,
    expression: 'chrome.storage.local.get().then(JSON.stringify, (error) => "refused: " + error.message)',
  });
  expect(result.value).toMatch(/^refused: Access to storage is not allowed/);
  await scene.close();
});
