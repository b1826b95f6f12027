// Brings one tab after another to where a promise begins, doing no more than it takes: a page is loaded and a composer opened only when the last proof left neither.
import { expect } from 'vitest';
import type { Place } from '../../practice-sites/place';
import type { Setting } from '../promises/promise';
import type { AnyWorld } from '../rig/any-world';
import type { Scene } from '../rig/scene';
import type { PlaceGround, PlacePromise, PlaceScene } from './promise';
import { makeSchools } from './schools';

export interface Grounds {
  /** Runs one promise in one place. */
  prove(promise: PlacePromise, place: Place): Promise<void>;
  close(): Promise<void>;
}

interface Standing {
  setting: Setting;
  address: string;
  scene: Scene;
}

export function createGrounds(world: AnyWorld): Grounds {
  let schools: Record<string, string> | undefined;
  let now: Standing | null = null;

  const leave = async () => {
    const scene = now?.scene;
    now = null;
    await scene?.close();
  };

  const settle = async (setting: Setting) => {
    await world.begin(null);
    schools ??= await makeSchools(world);
    const json = schools[setting.school];
    if (json) expect(await world.ask('profile.import', { json })).toMatchObject({ ok: true });
    if (setting.pupils) expect(await world.ask('roster.import', { text: setting.pupils })).toMatchObject({ ok: true });
    await world.ask('settings.change', { profileId: setting.school, ...setting.more });
  };

  const stand = async (setting: Setting, address: string, fresh: boolean): Promise<Scene> => {
    if (now && now.setting === setting && now.address === address && !fresh) return now.scene;
    const isSettled = now?.setting === setting;
    await leave();
    if (!isSettled) await settle(setting);
    const scene = await world.visit(address);
    now = { setting, address, scene };
    return scene;
  };

  return {
    close: leave,
    async prove(promise, place) {
      const query = [promise.query?.(place), promise.setting.query].filter(Boolean).join('&');
      const scene = await stand(promise.setting, query ? `${place.address}?${query}` : place.address, promise.fresh ?? false);
      const ground = { world, place, scene: await sceneAt(place, scene) };
      try {
        if (promise.draft !== null) await begin(ground.scene, promise.draft ?? '');
        await promise.prove(ground);
        expect(world.knocks.splice(0)).toEqual([]);
        if (promise.spoils) await spoil();
      } catch (error) {
        await spoil().catch(() => undefined);
        throw error;
      }
    },
  };

  async function spoil(): Promise<void> {
    const scene = now?.scene;
    now = null;
    await scene?.close();
  }
}

async function sceneAt(place: Place, scene: Scene): Promise<PlaceScene> {
  const before = (await scene.posts()).length;
  const at: PlaceScene = {
    ...scene,
    place,
    posts: async () => (await scene.posts()).slice(before),
    isOpen: async () => (await scene.tab.count(place.editor)) > 0,
    type: (text) => scene.type(text, place.newline ?? 'Enter'),
    async write(text) {
      if (!(await at.isOpen())) await place.open(scene.tab);
      await at.type(text);
    },
    send: () => (place.button === null ? scene.press(place.keys[0] ?? 'Enter') : scene.tab.click(place.button)),
  };
  return at;
}

/** With real keys, as a person would: all of it is selected and deleted. */
async function begin(scene: PlaceScene, draft: string): Promise<void> {
  const { place, tab, glass } = scene;
  if (await glass.find('button', 'Close')) await glass.press('Close');
  if (await scene.isOpen()) await tab.focus(place.editor);
  else await place.open(tab);
  if (draft !== '' && (await scene.model()) === draft) return tab.press('Control+End');
  await tab.press('Control+a');
  await tab.press('Delete');
  await scene.type(draft);
}

export type { PlaceGround };
