// LinkedIn's places and presses, found on its practice page in a real Chromium with every label in another language, and from right to left.
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

const words = 'Well done Marnie Tolworth today';
const people: Record<string, { name: string; handle: string }> = {
  pupil: { name: 'Marnie Tolworth', handle: 'marnie-tolworth' },
  stranger: { name: 'Petra Langrish', handle: 'petra-langrish' },
  school: { name: 'Bledington Primary School', handle: 'bledingtonschool' },
};

let bench: Bench;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterAll(() => bench?.close());

describe.each(['lang=cy', 'dir=rtl', 'lang=en'])('%s', (query) => {
  it.each(linkedin.places)('$surface, $variant', async (place) => {
    await using stood = await stand(place.address, `${query}&towards=pupil`);
    const { page, tab } = stood;
    await place.open(tab);
    await tab.type(words);
    await soon(() => textOf(page)).toBe(words);
    const { surface, account, to } = await contextOf(page);
    expect(surface).toBe(place.surface);
    expect(account).toMatchObject({ kind: 'personal', name: 'Ana Novak' });
    if (place.toPupil) expect(to).toEqual([people.pupil]);
    const elements = await page.evaluate(() => [
      window.composers.length,
      new Set(window.composers.map(({ element }) => element)).size,
    ]);
    expect(elements[0]).toBe(elements[1]);
    expect(await page.evaluate(() => window.composers.at(-1)?.mountPoint()?.isConnected)).toBe(true);

    if (place.attach) {
      await place.attach(tab);
      await soon(async () => (await contextOf(page)).media).toEqual(['image']);
    }
    await page.evaluate(() => window.__practice.rebuild());
    await tab.focus(place.editor);
    await soon(() => textOf(page)).toBe(words);
    if (place.button) await tab.click(place.button);
    else await tab.press(place.keys[0] ?? '');
    expect(await page.evaluate(() => window.asked)).toBe(1);
    await soon(() => page.evaluate(() => window.__practice.posts)).toEqual([words]);
  });
});

describe.each(['lang=cy', 'lang=en'])('%s', (query) => {
  const deeds = linkedin.deeds.flatMap((deed) => Object.entries(deed.towards).map(([whom, about]) => ({ ...deed, whom, about })));
  it.each(deeds)('$kind, $variant, towards $whom', async ({ address, about, whom, open, kind, button }) => {
    await using stood = await stand(address, `${query}&${about}`);
    const { page, tab } = stood;
    await open(tab);
    expect(await page.evaluate(() => window.acts.length)).toBe(0);
    await tab.click(button);
    const acts = await page.evaluate(() => window.acts.map(({ what }) => what));
    expect(acts).toMatchObject([{ kind, person: people[whom], media: kind === 'repost' ? ['image'] : [] }]);
    expect(await page.evaluate(() => window.__practice.deeds)).toEqual([]);
    expect(await page.evaluate(() => window.resumes[0]?.())).toBe(true);
    expect(await page.evaluate(() => window.__practice.deeds)).toEqual([`${kind} ${people[whom]?.name}`]);
  });

  it.each([
    { what: 'ignoring an invitation', address: '/mynetwork/invitation-manager/received/', presses: ['.ignore'] },
    { what: 'a suggestion put away', address: '/mynetwork/', presses: ['li:first-child > .tool'] },
    {
      what: 'a dialog opened and closed',
      address: '/in/them/',
      presses: ['.profile-connect', '#interop-outlet .add-note', '#interop-outlet .dismiss'],
    },
    { what: 'a like, a menu, a talk', address: '/feed/', presses: ['.bar .plain', '.control-menu', '.item', '.open-talk'] },
    { what: 'a repost with words', address: '/feed/', presses: ['.repost', '.repost-words'] },
    { what: 'the links at the top', address: '/feed/', presses: ['.banner a:nth-of-type(3)', '.banner a:nth-of-type(1)'] },
  ])('$what reaches nobody', async ({ address, presses }) => {
    await using stood = await stand(`https://www.linkedin.com${address}`, query);
    for (const press of presses) await stood.tab.click(press);
    expect(await stood.page.evaluate(() => window.acts.map(({ what }) => what.kind))).toEqual([]);
  });

  it('learns headline and About from the own profile, and nothing from what was posted', async () => {
    await using stood = await stand('https://www.linkedin.com/in/ana-novak/', `${query}&bio=All+my+own+thoughts.`);
    const bios = () => stood.page.evaluate(() => window.bios);
    await soon(async () => (await bios()).length).toBeGreaterThan(0);
    const [bio] = await bios();
    expect(bio).toMatchObject({ account: { name: 'Ana Novak', handle: 'ana-novak' }, partial: false });
    expect(bio?.text).toContain('Teacher, reader, runner');
    expect(bio?.text).toContain('All my own thoughts.');
    expect(bio?.text).not.toContain('Views my own');
  });
});

it.each(linkedin.places.filter(({ asSchool }) => asSchool))('$surface, $variant as the school', async (place) => {
  await using stood = await stand(place.address, `${place.asSchool}`);
  await place.open(stood.tab);
  await stood.tab.type(words);
  expect((await contextOf(stood.page)).account).toEqual({ kind: 'personal', name: 'Bledington Primary School', page: true });
});

async function stand(address: string, query: string): Promise<{ page: Page; tab: Tab } & AsyncDisposable> {
  const page = await bench.page(`${address}?${query}`);
  page.setDefaultTimeout(10_000);
  await page.evaluate(() => {
    Object.assign(window, { composers: [], acts: [], resumes: [], bios: [], asked: 0 });
    const never = new AbortController().signal;
    const hear = {
      composer: (composer: Composer) => {
        window.composers.push(composer);
        composer.onSubmit(() => {
          window.asked++;
          return 'go';
        }, never);
      },
      near: () => undefined,
      act: (action: SocialAction, resume: () => boolean) => {
        window.acts.push(action);
        window.resumes.push(resume);
        return 'wait' as const;
      },
      bio: (seen: SeenBio) => void window.bios.push(seen),
    };
    sites.siteFor(location.hostname)?.observe(document, hear, never);
  });
  return { page, tab: chromiumTab(page), [Symbol.asyncDispose]: () => page.context().close() };
}

const contextOf = (page: Page) => page.evaluate(() => window.composers.at(-1)!.read().context);
const textOf = (page: Page) => page.evaluate(() => window.composers.at(-1)?.read().text.replaceAll('\u00A0', ' '));
const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 10_000 });
