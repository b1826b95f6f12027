// Facebook nested otherwise than its practice page, without the roles that could be missing, and in languages that no list of ours holds.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import { cases, deeds, NAV } from './facebook-markup';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
  page = await bench.page('https://www.facebook.com/');
}, 60_000);
afterAll(() => bench?.close());

async function show(path: string, html: string): Promise<void> {
  await page.evaluate(
    ({ path: to, html: inner }) => {
      history.replaceState({}, '', to);
      document.body.innerHTML = inner;
    },
    { path, html: NAV + html },
  );
}

/** What the first surface that takes the box says of it, before and after a first key. */
async function read() {
  await page.evaluate(() => {
    const life = new AbortController();
    Object.assign(window, { composers: [], life });
    const noop = () => undefined;
    sites
      .siteFor(location.hostname)
      ?.observe(document, { composer: (one) => window.composers.push(one), near: noop, act: () => 'go', bio: noop }, life.signal);
  });
  await page.locator('#box').click();
  await page.keyboard.type('H');
  await page.evaluate(() => document.getElementById('send')?.removeAttribute('aria-disabled'));
  await page.keyboard.type('i');
  return page.evaluate(() => {
    const composer = window.composers.find(({ element }) => element.id === 'box' && !element.closest('[hidden]'));
    let pressed: string | null = null;
    composer?.onSubmit((resume) => {
      resume();
      return 'wait';
    }, new AbortController().signal);
    document.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted && event.target instanceof Element) pressed = event.target.closest('[role="button"]')?.id ?? null;
      },
      { once: true },
    );
    Object.assign(window, { pressed: () => pressed });
    return composer ? { ...composer.read(), surface: composer.surface, isGuess: composer.isGuess } : null;
  });
}

describe('knows', () => {
  it.each(cases)('$of', async ({ path = '/', html, surface, sender, to, as, isPage }) => {
    await show(path, html);
    const seen = await read();
    expect(seen).toMatchObject({ surface, isGuess: false, text: 'Hi' });
    expect(seen?.context.account).toEqual({
      kind: 'personal',
      name: as,
      ...(as === 'Ana Novak' ? { handle: 'ana.novak' } : isPage && { page: true }),
    });
    expect(seen?.context.to?.[0]?.name).toBe(to);
    if (sender) {
      await page.locator(`#${sender}`).click();
      expect(await page.evaluate(() => (window as unknown as { pressed(): string | null }).pressed())).toBe(sender);
    }
    await page.evaluate(() => window.life.abort());
  });
});

describe('is asked about', () => {
  it.each(deeds)('$of', async ({ path, html, first, press, kind }) => {
    await show(path, html);
    await page.evaluate(() => {
      const life = new AbortController();
      Object.assign(window, { acts: [], life });
      const noop = () => undefined;
      const act = (action: never) => {
        window.acts.push(action);
        return 'wait' as const;
      };
      sites.siteFor(location.hostname)?.observe(document, { composer: noop, near: noop, act, bio: noop }, life.signal);
    });
    if (first) await page.locator(`#${first}`).click();
    await page.locator(`#${press}`).click();
    const acts = await page.evaluate(() =>
      window.acts.map(({ what: { kind: done, person } }) => `${done} ${person.name} ${person.handle}`),
    );
    expect(acts).toEqual(kind ? [`${kind} Marnie Tolworth marnie.tolworth`] : []);
    await page.evaluate(() => window.life.abort());
  });
});
