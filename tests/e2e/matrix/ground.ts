// Brings one tab after another to where a promise begins, doing no more than it takes: a page is loaded and a composer opened only when the last proof left neither.
import { expect } from 'vitest';
import type { Deed, Place } from '../../practice-sites/place';
import type { AnyWorld } from '../rig/any-world';
import type { Setting } from '../rig/drafts';
import type { Scene } from '../rig/scene';
import { until } from '../rig/until';
import type { DeedPromise, PlacePromise, PlaceScene } from './promise';
import { makeSchools } from './schools';

export interface Grounds {
  /** Runs one promise in one place. */
  prove(promise: PlacePromise, place: Place): Promise<void>;
  proveDeed(promise: DeedPromise, deed: Deed): Promise<void>;
  close(): Promise<void>;
}

export function createGrounds(world: AnyWorld): Grounds {
  let schools: Record<string, string> | undefined;
  let tab: Scene | undefined;
  /** What is in force, and what is on the screen, as far as the last promise left them so. */
  let setting: Setting | null = null;
  let address: string | null = null;
  let last: Place | null = null;

  const settle = async (wanted: Setting) => {
    await world.begin(null);
    schools ??= await makeSchools(world);
    const json = schools[wanted.school];
    if (json) expect(await world.ask('profile.import', { json })).toMatchObject({ ok: true });
    if (wanted.pupils) expect(await world.ask('roster.import', { text: wanted.pupils })).toMatchObject({ ok: true });
    await world.ask('settings.change', { profileId: wanted.school, ...wanted.more });
  };

  const stand = async (who: Setting, where: string, fresh: boolean): Promise<Scene> => {
    if (setting !== who) await settle(who);
    const isThere = setting === who && address === where && !fresh;
    setting = null;
    if (!tab) tab = await world.visit(where);
    else if (!isThere) await tab.tab.goto(where);
    setting = who;
    address = where;
    return tab;
  };

  const proven = async (scene: Scene, prove: () => Promise<void>, spoils: boolean) => {
    try {
      await prove();
      scene.sound();
      expect(world.knocks.splice(0).join('\n'), 'what was asked of the network').toBe('');
      if (spoils) setting = null;
    } catch (error) {
      setting = null;
      throw error;
    }
  };

  return {
    close: async () => tab?.close(),
    async prove(promise, place) {
      const address = withQuery(place.address, promise.query?.(place));
      // Two places may be open at one address, and the one left open covers the other.
      const scene = await stand(promise.setting, address, promise.fresh === true || place !== last);
      last = place;
      const prove = async () => {
        const at = await sceneAt(place, scene, address);
        if (promise.draft !== null) await begin(at, promise.draft ?? '');
        await promise.prove({ world, place, scene: at });
      };
      await proven(scene, prove, promise.spoils ?? false);
    },
    async proveDeed(promise, deed) {
      last = null;
      const scene = await stand(promise.setting, withQuery(deed.address, deed.towards[promise.towards]), true);
      const prove = async () => {
        await deed.open(scene.tab);
        await promise.prove({ world, scene, deed });
      };
      await proven(scene, prove, false);
    },
  };
}

const withQuery = (address: string, query = ''): string => (query ? `${address}?${query.replace(/^\?/, '')}` : address);

async function sceneAt(place: Place, scene: Scene, address: string): Promise<PlaceScene> {
  const before = (await scene.posts()).length;
  let loaded = false;
  const at: PlaceScene = {
    ...scene,
    place,
    posts: async () => (await scene.posts()).slice(loaded ? 0 : before),
    async loadAnew() {
      loaded = true;
      await scene.tab.goto(address);
    },
    isOpen: async () => (await scene.tab.count(place.editor)) > 0,
    type: (text) => scene.type(text, place.newline ?? 'Enter'),
    async write(text) {
      if (await at.isOpen()) await scene.tab.focus(place.editor);
      else await place.open(scene.tab);
      await empty(at);
      await at.type(text);
    },
    send: () => (place.button === null ? scene.press(place.keys[0] ?? 'Enter') : scene.tab.click(place.button)),
    finish: async () => place.finish?.(scene.tab),
  };
  return at;
}

async function begin(scene: PlaceScene, draft: string): Promise<void> {
  const { place, tab, glass } = scene;
  await until('the card to close', async () => !(await glass.pressIfThere('Close')));
  if (await scene.isOpen()) await tab.focus(place.editor);
  else {
    // What was sent or closed may have left the page anywhere; the way to the composer begins where a person's does.
    await scene.loadAnew();
    await place.open(tab);
  }
  if (draft !== '' && (await scene.model()) === draft) return tab.press('Control+End');
  await empty(scene);
  if (draft !== '') await scene.type(draft);
}

/** With real keys, as a person would: all of it is selected and deleted. */
async function empty(scene: PlaceScene): Promise<void> {
  if ((await scene.model()) === '') return;
  await scene.press('Control+a');
  await scene.press('Delete');
  await until('the composer to be empty', async () => (await scene.model()) === '').catch(async (error: Error) => {
    throw new Error(`${error.message}; it holds ${JSON.stringify(await scene.model())}`);
  });
}
