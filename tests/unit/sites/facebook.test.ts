// What Facebook's adapter makes of every place and deed of its practice page, in three languages, in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import type { Composer, SeenBio, SocialAction } from '../../../src/sites/composer';
import { chromiumTab } from '../../e2e/rig/chromium-tab';
import facebook from '../../practice-sites/facebook/places';
import type { Place } from '../../practice-sites/place';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };
declare global {
  interface Window {
    composers: Composer[];
    asked: number;
    acts: SocialAction[];
    bios: SeenBio[];
    resumes: (() => boolean)[];
  }
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterAll(() => bench?.close());

const languages = ['en', 'cy', 'ar'];
const places = facebook.places.map((place) => ({ name: `${place.surface}, ${place.variant}`, place }));
const deeds = facebook.deeds.map((deed) => ({ name: `${deed.kind}, ${deed.variant}`, deed }));

/** Every submission and every deed is held. */
async function watch(address: string): Promise<void> {
  await page?.context().close();
  page = await bench.page(address);
  await page.evaluate(() => {
    Object.assign(window, { composers: [], asked: 0, acts: [], bios: [], resumes: [] });
    const { signal } = new AbortController();
    const wait = (resume: () => boolean) => {
      window.asked++;
      window.resumes.push(resume);
      return 'wait' as const;
    };
    sites.siteFor(location.hostname)?.observe(
      document,
      {
        composer: (composer) => {
          window.composers.push(composer);
          composer.watch(() => undefined, signal);
          composer.onSubmit((again) => (composer.read().text ? wait(again) : 'go'), signal);
        },
        near: () => undefined,
        act: (action, resume) => {
          window.acts.push(action);
          return wait(resume);
        },
        bio: (seen) => window.bios.push(seen),
      },
      signal,
    );
  });
}

/** Of the composer in which the person is. */
const context = () =>
  page.evaluate(() => {
    const open = window.composers.filter(({ gone, element }) => !gone.aborted && element.matches('.open')).at(-1);
    return open ? { ...open.read(), surface: open.surface, isGuess: open.isGuess } : null;
  });
const posts = () => page.evaluate(() => [...window.__practice.posts]);
const asked = () => page.evaluate(() => window.asked);
const resume = () => page.evaluate(() => window.resumes.at(-1)?.());
const withQuery = (address: string, ...queries: (string | undefined)[]) => `${address}?${queries.filter(Boolean).join('&')}`;

async function write(place: Place, text: string): Promise<void> {
  const tab = chromiumTab(page);
  await place.open(tab);
  await page.locator(place.editor).first().waitFor();
  await tab.type(text);
  await expect.poll(() => page.evaluate(() => window.__practice.modelText())).toBe(text);
}

describe.each(languages)('in %s', (lang) => {
  describe.each(places)('$name', ({ place }) => {
    it('is known for what it is', async () => {
      await watch(withQuery(place.address, `lang=${lang}`, place.toPupil));
      await write(place, 'Hello there');
      const seen = await context();
      expect(seen).toMatchObject({ surface: place.surface, isGuess: false, text: 'Hello there' });
      expect(seen?.context.account).toMatchObject({ kind: 'personal', name: 'Ana Novak' });
      expect(seen?.context.media).toEqual(place.surface === 'share' ? ['image'] : []);
      if (place.audience) expect(seen?.context.audience).toBe(place.audience);
      if (place.toPupil) expect(seen?.context.to).toEqual([{ name: 'Marnie Tolworth', handle: 'marnie_tolworth' }]);
    });

    it.runIf(lang === 'cy')('is sent only when it may be, once', async () => {
      const { button, keys } = place;
      for (const way of [...(button ? [button] : []), ...keys]) {
        await watch(withQuery(place.address, `lang=${lang}`));
        await write(place, 'Hello there');
        if (way === button) await page.locator(way).click();
        else await page.keyboard.press(way);
        await expect.poll(asked).toBe(1);
        expect(await posts()).toEqual([]);
        expect(await resume()).toBe(true);
        await place.finish?.(chromiumTab(page));
        if (place.finish && (await posts()).length === 0) await resume();
        await expect.poll(posts).toEqual(['Hello there']);
      }
    });
  });

  it.each(deeds)('$name is asked about before it is done', async ({ deed }) => {
    await watch(withQuery(deed.address, `lang=${lang}`, deed.towards.pupil));
    const tab = chromiumTab(page);
    await deed.open(tab);
    await tab.click(deed.button);
    const acts = await page.evaluate(() => window.acts.map(({ what }) => what));
    expect(acts).toMatchObject([{ kind: deed.kind, person: { name: 'Marnie Tolworth' }, account: { name: 'Ana Novak' } }]);
    if (deed.kind === 'repost') expect(acts[0]?.media).toEqual(['image']);
    expect(await page.evaluate(() => window.__practice.deeds)).toEqual([]);
    expect(await resume()).toBe(true);
    expect(await page.evaluate(() => window.__practice.deeds)).toEqual([`${deed.kind} Marnie Tolworth`]);
  });

  it('lets other presses through', async () => {
    await watch(`https://www.facebook.com/friends/requests/?lang=${lang}`);
    await page.locator('.confirm-number').click();
    await page.locator('.requests .away').first().click();
    await page.locator('.suggestions .away').first().click();
    expect(await page.evaluate(() => window.acts.length)).toBe(0);
    await watch(`https://www.facebook.com/?lang=${lang}`);
    for (const press of ['.do', '.share', '.menu .copy', '.discuss']) await page.locator(press).first().click();
    expect(await page.evaluate(() => window.acts.length)).toBe(0);
  });

  it('learns the bio from the own profile', async () => {
    await watch(`https://www.facebook.com/ana_novak?lang=${lang}&bio=Views+my+own`);
    await expect.poll(() => page.evaluate(() => window.bios[0]?.text)).toContain('Views my own');
    expect(await page.evaluate(() => window.bios[0]?.account)).toEqual({ name: 'Ana Novak', handle: 'ana_novak' });
  });
});

describe('whatever the language', () => {
  it.each(places.filter(({ place }) => place.asSchool))('$name may be a page’s', async ({ place }) => {
    await watch(withQuery(place.address, 'lang=ar', place.asSchool));
    await write(place, 'Hello there');
    if (place.surface !== 'reply' && place.variant !== 'edited')
      expect((await context())?.context.account).toMatchObject({ name: 'Bledington Primary School', page: true });
  });

  it.each(places.filter(({ place }) => place.attach))('$name may have a picture', async ({ place }) => {
    await watch(withQuery(place.address, 'lang=ar'));
    await write(place, 'Hello there');
    await place.attach?.(chromiumTab(page));
    expect((await context())?.context.media).toEqual(['image']);
  });
});
