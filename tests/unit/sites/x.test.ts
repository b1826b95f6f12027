// What the adapter of X makes of its pages: which place it is, who acts, whom it reaches and what is attached; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import type { Composer, Missing, SeenBio, SocialAction } from '../../../src/sites/composer';
import { chromiumTab } from '../../e2e/rig/chromium-tab';
import x from '../../practice-sites/x/places';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };
declare global {
  interface Window {
    composers: Composer[];
    pressed: SocialAction['what'][];
    bios: SeenBio[];
    missing(): Missing[];
  }
}

vi.setConfig({ testTimeout: 15_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterEach(() => page?.context().close());
afterAll(() => bench?.close());

async function stand(address: string) {
  page = await bench.page(address);
  await page.evaluate(() => {
    window.composers = [];
    window.pressed = [];
    window.bios = [];
    const site = sites.siteFor(location.hostname);
    window.missing = () => site?.selfCheck(document) ?? [];
    const on = {
      composer: (composer: Composer) => void window.composers.push(composer),
      near: () => undefined,
      act: ({ what }: SocialAction) => {
        window.pressed.push(what);
        return 'go' as const;
      },
      bio: (seen: SeenBio) => void window.bios.push(seen),
    };
    site?.observe(document, on, new AbortController().signal);
  });
  return chromiumTab(page);
}

/** What the composer says of the focused editable; the newest one counts. */
const said = () =>
  page.evaluate(() => {
    const composer = window.composers.findLast(({ element }) => element === document.activeElement);
    if (!composer) return null;
    const { text, context } = composer.read();
    return { text, ...context, mount: composer.mountPoint()?.isConnected ?? false };
  });

const languages = ['', 'lang=ar'];

describe.each(x.places)('$surface $variant', (place) => {
  it.each(languages)('is what it is, in language “%s”', async (language) => {
    const tab = await stand(`${place.address}${place.toPupil ?? '?'}&${language}`);
    await place.open(tab);
    await tab.type('Hello 🌿 all');
    expect(await said()).toEqual({
      text: 'Hello 🌿 all',
      platform: 'x',
      surface: place.surface,
      account: { kind: 'personal', name: 'Ana Novak', handle: 'ana_novak' },
      media: [],
      audience: 'unknown',
      mount: true,
      ...(place.toPupil && { to: [{ name: 'Marnie Tolworth', handle: 'marnie_tolworth' }] }),
    });
    expect(await page.evaluate(() => window.missing())).toEqual([]);
  });

  it('has its own button', async () => {
    const tab = await stand(place.address);
    await place.open(tab);
    await tab.type('Hello');
    await tab.waitFor(place.button ?? '');
    await page.evaluate(() => {
      const composer = window.composers.findLast(({ element }) => element === document.activeElement);
      composer?.onSubmit(() => 'wait', new AbortController().signal);
    });
    await tab.click(place.button ?? '');
    expect(await page.evaluate(() => window.__practice.posts)).toEqual([]);
  });

  it.runIf(place.attach)('knows what is attached', async () => {
    const tab = await stand(place.address);
    await place.open(tab);
    await tab.type('Hello');
    await place.attach?.(tab);
    await tab.focus(place.editor);
    expect(await said()).toMatchObject({ text: 'Hello', media: ['image'] });
  });

  it('acts as the school where the school is signed in', async () => {
    const tab = await stand(`${place.address}${place.asSchool}`);
    await place.open(tab);
    expect(await said()).toMatchObject({
      surface: place.surface,
      account: { name: 'Bledington Primary School', handle: 'BledingtonSchool' },
    });
  });
});

const people = {
  pupil: { name: 'Marnie Tolworth', handle: 'marnie_tolworth' },
  stranger: { name: 'Petra Langrish', handle: 'petra_langrish' },
  school: { name: 'Bledington Primary School', handle: 'BledingtonSchool' },
};

describe.each(x.deeds)('$kind $variant', (deed) => {
  const cases = Object.entries(deed.towards).flatMap(([whom, query]) =>
    (whom === 'pupil' ? languages : ['']).map((language) => ({ whom, query, language })),
  );

  it.each(cases)('reaches the $whom, in language “$language”', async ({ whom, query, language }) => {
    const tab = await stand(`${deed.address}${query}&${language}`);
    await deed.open(tab);
    await tab.click(deed.button);
    const person = people[whom as keyof typeof people];
    const [pressed] = await page.evaluate(() => window.pressed);
    const media = deed.kind === 'repost' && whom === 'school' ? ['image', 'image'] : [];
    expect(pressed).toMatchObject({ kind: deed.kind, person, media, account: { handle: 'ana_novak' } });
    expect(await page.evaluate(() => window.__practice.deeds)).toEqual([`${deed.kind} ${person.name}`]);
  });
});
