// Runs the shared list of promises in every place and for every deed of every site, one site in one browser at a time.
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { PracticeSite } from '../../practice-sites/build';
import type { AnyWorld } from '../rig/any-world';
import { createFirefoxWorld } from '../rig/firefox-world';
import { createWorld } from '../rig/world';
import { nameOf, nameOfDeed, sites } from './cells';
import { gapIn } from './gaps';
import { createGrounds, type Grounds } from './ground';
import type { DeedPromise, PlacePromise } from './promise';
import { acting } from './promises/acting';
import { doing } from './promises/doing';
import { fixing } from './promises/fixing';
import { lasting } from './promises/lasting';
import { posting } from './promises/posting';
import { seeing } from './promises/seeing';
import { type Counter, createCounter } from './tally';

/** A new promise is one entry in one of these. */
const promises: readonly PlacePromise[] = together([...seeing, ...fixing, ...posting, ...acting, ...lasting]);
const deedPromises: readonly DeedPromise[] = doing;

const worlds = { chromium: createWorld, firefox: createFirefoxWorld } as const;

/** One browser for each call, so that a file a site lets several run at a time. */
export function runMatrix(browser: AnyWorld['browser'], id: PracticeSite): void {
  const found = sites.find(({ site }) => site === id);
  if (!found) throw new Error(`no practice site is called ${id}`);
  const { site, places, deeds } = found;
  let grounds: Grounds;
  let world: AnyWorld;
  const counter = createCounter();
  const isMine = (index: number) => browser === 'chromium' && sites[index % sites.length]?.site === id;
  beforeAll(async () => {
    world = await worlds[browser]();
    grounds = createGrounds(world);
  });
  afterAll(async () => {
    await grounds?.close();
    await world?.close();
    counter.end(browser, site, isWhole);
  });
  describe(browser, () => {
    for (const place of places)
      cell(nameOf(site, place), counter, promises, {
        browser,
        ...standingOf(browser, place, places, ({ surface }) => surface),
        isTurn: (index) => place === places[0] && isMine(index),
        lack: (promise) => promise.lacks?.(place, browser),
        prove: (promise) => grounds.prove(promise, place),
      });
    for (const deed of deeds)
      cell(nameOfDeed(site, deed), counter, deedPromises, {
        browser,
        ...standingOf(browser, deed, deeds, ({ kind }) => kind),
        isTurn: (index) => deed === deeds[0] && isMine(index),
        lack: (promise) => (deed.towards[promise.towards] ? promise.lacks?.(deed) : `it reaches no ${promise.towards} there`),
        prove: (promise) => grounds.proveDeed(promise, deed),
      });
  });
}

interface Proof<Promised> {
  browser: AnyWorld['browser'];
  /** Of its surface, or of its kind. */
  isFirst: boolean;
  /** Where every run proves what is at the heart of it. */
  isHeart: boolean;
  /** The turn of a promise that every run proves once. */
  isTurn(index: number): boolean;
  lack(promise: Promised): string | false | undefined;
  prove(promise: Promised): Promise<void>;
}

/** `npm run matrix` proves everything everywhere, which takes the better part of an hour. */
const isWhole = process.env.SECOND_GLANCE_MATRIX === 'whole';

/**
 * Why a promise is left to the whole run, if it is. Otherwise the heart of it is proved in one place of each surface in Chromium
 * and in the main place of each site in Firefox, and every other promise in the main place of one site, which sites take in turns.
 */
function leftOut({ core }: { core?: true }, isHeart: boolean, isTurn: boolean): string | false {
  return isWhole || (core && isHeart) || isTurn ? false : 'left to npm run matrix';
}

function standingOf<Cell>(browser: AnyWorld['browser'], cell: Cell, all: readonly Cell[], kindOf: (cell: Cell) => string) {
  const isFirst = all.find((other) => kindOf(other) === kindOf(cell)) === cell;
  return { isFirst, isHeart: browser === 'chromium' ? isFirst : cell === all[0] };
}

function cell<Promised extends { says: string; once?: true; core?: true }>(
  name: string,
  counter: Counter,
  list: readonly Promised[],
  { browser, isFirst, isHeart, isTurn, lack, prove }: Proof<Promised>,
): void {
  describe(name, () => {
    for (const [index, promise] of list.entries()) {
      const lacking =
        lack(promise) ||
        (promise.once && !isFirst && 'proved in another of the same surface or kind') ||
        leftOut(promise, isHeart, isTurn(index));
      if (lacking) {
        it.skip(`${promise.says} (${lacking})`);
        continue;
      }
      counter.expect(name);
      const gap = gapIn(browser, name, promise.says);
      if (gap) {
        counter.begin();
        it.skip(`${promise.says} (not kept yet: ${gap})`);
        continue;
      }
      it(promise.says, async () => {
        counter.begin();
        await prove(promise);
        counter.pass(name);
      });
    }
  });
}

/** Promises of one person one after another, and of one page: less is set up anew. */
function together(list: readonly PlacePromise[]): PlacePromise[] {
  const settings = [...new Set(list.map(({ setting }) => setting))];
  const cost = ({ spoils, query, draft }: PlacePromise) => [spoils ? 1 : 0, String(query ?? ''), draft ?? ''] as const;
  return settings.flatMap((setting) =>
    list
      .filter((promise) => promise.setting === setting)
      .sort((a, b) => {
        const [x, y] = [cost(a), cost(b)];
        return x[0] - y[0] || x[1].localeCompare(y[1]) || x[2].localeCompare(y[2]);
      }),
  );
}
