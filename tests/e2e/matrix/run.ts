// Runs the shared list of promises in every place of every site, in one browser.
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Place, Places } from '../../practice-sites/place';
import type { AnyWorld } from '../rig/any-world';
import { asking } from './asking';
import { createGrounds, type Grounds } from './ground';
import { looking } from './looking';
import type { PlacePromise } from './promise';

const found = import.meta.glob<Places>('../../practice-sites/*/places.ts', { eager: true, import: 'default' });
export const sites: readonly Places[] = Object.values(found);

const promises: readonly PlacePromise[] = [...looking, ...asking];

export function runMatrix(browser: AnyWorld['browser'], createWorld: () => Promise<AnyWorld>): void {
  let world: AnyWorld;
  let grounds: Grounds;
  beforeAll(async () => {
    world = await createWorld();
    grounds = createGrounds(world);
  });
  afterAll(async () => {
    await grounds?.close();
    await world?.close();
  });
  describe(browser, () => {
    for (const { site, places } of sites)
      describe.each(places.map((place) => ({ name: nameOf(site, place), place })))('$name', ({ place }) => {
        for (const promise of promises) {
          const lack = promise.lacks?.(place, browser);
          if (lack) it.skip(`${promise.says} (${lack})`);
          else it(promise.says, () => grounds.prove(promise, place));
        }
      });
  });
}

/** In lower case, to be asked for by `-t`. */
const nameOf = (site: string, { surface, variant }: Place): string => `${site} ${surface}, ${variant}`;
