// Every rule once from key to card on a site, with a picture of its card and fixes for people to look at.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PracticeSite } from '../practice-sites/build';
import type { Place } from '../practice-sites/place';
import { vocabulary } from '../house/vocabulary';
import { sites } from './matrix/cells';
import { createGrounds, type Grounds } from './matrix/ground';
import { official } from './matrix/settings';
import { atBledington, type Setting } from './rig/drafts';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

interface Case {
  rule: string;
  /** A bundled school. */
  at: string;
  site: PracticeSite;
  surface: Place['surface'];
  draft: string;
  /** What the card calls it. */
  title: string;
  /** One of its ways on: a button's name, or advice in words. */
  way: string | RegExp;
  /** The school's own account writes. */
  asSchool?: true;
  /** A picture is put there first. */
  pictured?: true;
  more?: Setting['more'];
  query?: string;
}

/** Every day, all day. */
const AT_WORK = [0, 1, 2, 3, 4, 5, 6].map(() => [{ from: '00:00', to: '24:00' }]);
void AT_WORK;

const cases: readonly Case[] = [];

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
let world: World;
let grounds: Grounds;

beforeAll(async () => {
  world = await createWorld();
  grounds = createGrounds(world);
  await mkdir(folder, { recursive: true });
});

afterAll(async () => {
  await grounds?.close();
  await world?.close();
});

it('every rule of the vocabulary has its case', () => {
  expect(cases.map(({ rule }) => rule).sort()).toEqual([...vocabulary].sort());
});
