// LinkedIn's places and presses, found on its practice page in a real Chromium, in another language too.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import type { Composer, SeenBio, SocialAction } from '../../../src/sites/composer';
import { chromiumTab } from '../../e2e/rig/chromium-tab';
import linkedin from '../../practice-sites/linkedin/places';
import type { Tab } from '../../practice-sites/tab';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };
declare global {
  interface Window {
    composers: Composer[];
    acts: SocialAction[];
    resumes: (() => boolean)[];
    bios: SeenBio[];
    asked: number;
  }
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bench: Bench;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterAll(() => bench?.close());

async function stand(address: string, query: string): Promise<{ page: Page; tab: Tab }> {
  const page = await bench.page(`${address}?${query}`);
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => console.error('page:', error.message));
  await page.evaluate(() => {
    Object.assign(window, { composers: [], acts: [], resumes: [], bios: [], asked: 0 });
    sites.siteFor(location.hostname)?.observe(
      document,
      {
        composer: (composer) => {
          window.composers.push(composer);
          composer.onSubmit(() => {
            window.asked++;
            return 'go';
          }, new AbortController().signal);
        },
        near: () => undefined,
        act: (action, resume) => {
          window.acts.push(action);
          window.resumes.push(resume);
          return 'wait';
        },
        bio: (seen) => window.bios.push(seen),
      },
      new AbortController().signal,
    );
  });
  return { page, tab: chromiumTab(page) };
}

const words = 'Well done Marnie Tolworth today';
const read = (page: Page) => page.evaluate(() => window.composers.at(-1)?.read());
const model = (page: Page) => page.evaluate(() => window.__practice.modelText()?.replaceAll('\u00A0', ' '));

describe.each(['lang=en', 'lang=cy', 'dir=rtl'])('%s', (query) => {
  it.each(linkedin.places)('$surface, $variant', async (place) => {
    const { page, tab } = await stand(place.address, `${query}&towards=pupil`);
    await place.open(tab);
    await tab.type(words);
    await expect.poll(() => model(page)).toBe(words);
    expect((await read(page))?.text.replaceAll('\u00A0', ' ')).toBe(words);
    const context = (await read(page))?.context;
    expect(context?.surface).toBe(place.surface);
    expect(context?.account).toMatchObject({ kind: 'personal', name: 'Ana Novak' });
    if (place.toPupil) expect(context?.to).toMatchObject([{ name: 'Marnie Tolworth', handle: 'marnie-tolworth' }]);
    if (place.audience && query !== 'lang=cy') expect(context?.audience).toBe(place.audience);
    expect(
      await page.evaluate(() => window.composers.filter(({ element }) => element === window.composers.at(-1)?.element).length),
    ).toBe(1);
    expect(await page.evaluate(() => window.composers.at(-1)?.mountPoint()?.isConnected)).toBe(true);

    if (place.attach) {
      await place.attach(tab);
      await expect.poll(async () => (await read(page))?.context.media).toEqual(['image']);
    }
    const done = await page.evaluate(
      (end) => window.composers.at(-1)?.edit({ start: end, end, quote: '', replacement: ' Views my own.' }),
      words.length,
    );
    expect(done).toBe('done');
    await expect.poll(() => model(page)).toBe(`${words} Views my own.`);
    await page.waitForTimeout(1_100);
    await tab.type('Z');
    await expect.poll(() => model(page)).toBe(`${words} Views my own.Z`);
    await tab.press('Control+z');
    await tab.press('Control+z');
    await expect.poll(() => model(page)).toBe(words);

    await page.evaluate(() => window.__practice.rebuild());
    await tab.focus(place.editor);
    await expect.poll(async () => (await read(page))?.text.replaceAll('\u00A0', ' ')).toBe(words);
    if (place.button) {
      await tab.click(place.button);
      await expect.poll(() => page.evaluate(() => window.asked)).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(() => window.__practice.posts)).toEqual([words]);
    }
    await page.context().close();
  });

  it.each(linkedin.places.flatMap((place) => place.keys.map((key) => ({ ...place, key }))))(
    '$surface, $variant: $key',
    async (place) => {
      const { page, tab } = await stand(place.address, query);
      await place.open(tab);
      await tab.type(words);
      if (place.newline) {
        await tab.press(place.newline);
        await tab.type('And more');
      }
      const all = place.newline ? `${words}\nAnd more` : words;
      await expect.poll(() => model(page)).toBe(all);
      expect((await read(page))?.text.replaceAll('\u00A0', ' ')).toBe(all);
      expect(await page.evaluate(() => window.asked)).toBe(0);
      if (place.button) await tab.waitFor(place.button);
      await tab.press(place.key);
      expect(await page.evaluate(() => window.asked)).toBe(1);
      await expect.poll(() => page.evaluate(() => window.__practice.posts)).toEqual([all]);
      await page.context().close();
    },
  );

  it.each(linkedin.places.filter(({ asSchool }) => asSchool))('$surface, $variant as the school', async (place) => {
    const { page, tab } = await stand(place.address, `${query}&${place.asSchool}`);
    await place.open(tab);
    await tab.type(words);
    const name = expect.stringContaining('Bledington Primary School');
    expect((await read(page))?.context.account).toMatchObject({ name, page: true });
    await page.context().close();
  });

  it.each(linkedin.deeds.flatMap((deed) => Object.entries(deed.towards).map(([whom, about]) => ({ ...deed, whom, about }))))(
    '$kind, $variant, towards $whom',
    async (deed) => {
      const { page, tab } = await stand(deed.address, `${query}&${deed.about}`);
      await deed.open(tab);
      expect(await page.evaluate(() => window.acts.length)).toBe(0);
      await tab.click(deed.button);
      const person = {
        pupil: { name: 'Marnie Tolworth', handle: 'marnie-tolworth' },
        stranger: { name: 'Petra Langrish', handle: 'petra-langrish' },
        school: { name: 'Bledington Primary School', handle: 'bledingtonschool' },
      }[deed.whom];
      const acts = await page.evaluate(() => window.acts.map(({ what }) => what));
      expect(acts).toMatchObject([{ kind: deed.kind, person }]);
      expect(await page.evaluate(() => window.__practice.deeds)).toEqual([]);
      expect(await page.evaluate(() => window.resumes[0]?.())).toBe(true);
      expect(await page.evaluate(() => window.__practice.deeds)).toEqual([`${deed.kind} ${person?.name}`]);
      if (deed.kind === 'repost') expect(acts[0]?.media).toEqual(['image']);
      await page.context().close();
    },
  );

  it('reads the own profile', async () => {
    const { page } = await stand('https://www.linkedin.com/in/ana-novak/', `${query}&bio=All+views+are+my+own.`);
    await expect.poll(() => page.evaluate(() => window.bios.length)).toBeGreaterThan(0);
    const [bio] = await page.evaluate(() => window.bios);
    expect(bio?.text).toContain('All views are my own.');
    expect(bio?.text).toContain('Teacher, reader, runner');
    expect(bio?.text).not.toContain('Allotment');
    await page.context().close();
  });
});
