// What Instagram's adapter makes of its practice page in either language, and of pages that are nested and worded otherwise; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { boxOf } from '../../../src/sites/instagram/boxes';
import type { bioIn, headShown } from '../../../src/sites/instagram/profile-head';
import type { signedIn } from '../../../src/sites/instagram/signed-in';
import type { SiteAction } from '../../../src/sites/site-action';
import type { SiteSurface } from '../../../src/sites/surface';
import { type Bench, startBench } from './in-browser';

const ACTIONS = ['follow', 'accept', 'message', 'repost', 'sendOn'] as const;
type ActionName = (typeof ACTIONS)[number];
const SURFACES = ['caption', 'comment', 'talk', 'share', 'bio'] as const;

declare const sites: Record<ActionName, { action: SiteAction }> &
  Record<(typeof SURFACES)[number], { surface: SiteSurface }> & {
    boxOf: typeof boxOf;
    headShown: typeof headShown;
    bioIn: typeof bioIn;
    signedIn: typeof signedIn;
  };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const HOST = 'https://www.instagram.com';
let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench(
    'instagram/boxes.ts',
    'instagram/signed-in.ts',
    'instagram/profile-head.ts',
    'instagram/actions/follow.ts as follow',
    'instagram/actions/accept.ts as accept',
    'instagram/actions/message.ts as message',
    'instagram/actions/repost.ts as repost',
    'instagram/actions/send-on.ts as sendOn',
    'instagram/surfaces/caption.ts as caption',
    'instagram/surfaces/comment.ts as comment',
    'instagram/surfaces/message.ts as talk',
    'instagram/surfaces/share.ts as share',
    'instagram/surfaces/bio.ts as bio',
  );
}, 60_000);
afterAll(() => bench?.close());

/** Each thing on the page that a press of would reach somebody: what it is, and whom. */
const deeds = () =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll<HTMLElement>('button, [role="button"], a')]
        .filter((button) => button.checkVisibility())
        .flatMap((button) =>
          names.flatMap((name) => {
            const { action } = sites[name];
            if (!button.matches(action.button) || !action.accepts?.(button, null)) return [];
            return `${name} ${action.person(button, null).handle}`;
          }),
        ),
    ACTIONS,
  );

/** Each box that can be seen, as what. */
const boxes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('textarea, input, [contenteditable="true"]')]
      .filter((box) => box.checkVisibility())
      .map((box) => sites.boxOf(box)),
  );

describe.each(['en', 'cy'])('the practice page in %s', (lang) => {
  const open = async (path: string, query = '') => {
    page = await bench.page(`${HOST}${path}?lang=${lang}${query}`);
  };

  it('knows who is signed in', async () => {
    await open('/');
    expect(await page.evaluate(() => sites.signedIn())).toEqual({ handle: 'ana_novak' });
    await open('/direct/t/1/', '&as=school');
    expect(await page.evaluate(() => sites.signedIn())).toEqual({ handle: 'BledingtonSchool' });
  });

  it('takes the boxes of a feed for comments, and nothing pressed there for more than it is', async () => {
    await open('/', '&towards=pupil');
    expect(new Set(await boxes())).toEqual(new Set(['comment']));
    const feed = ['marnie_tolworth', 'rowan_ellery', 'tegan_m', 'idrispenhale'].flatMap((who) => [
      `follow ${who}`,
      `repost ${who}`,
    ]);
    expect(await deeds()).toEqual([
      ...feed,
      'repost ana_novak',
      'follow marnie_tolworth',
      'follow tegan_m',
      'follow idrispenhale',
    ]);
  });

  it('knows a request from a suggestion, and Following from Follow', async () => {
    await open('/accounts/activity/', '&towards=pupil');
    expect(await deeds()).toEqual(['accept marnie_tolworth', 'accept rowan_ellery', 'follow idrispenhale']);
  });

  it('reads the head of a profile', async () => {
    await open('/marnie_tolworth/', '&towards=pupil');
    expect((await deeds()).slice(0, 2)).toEqual(['follow marnie_tolworth', 'message marnie_tolworth']);
    await open('/marnie_tolworth/', '&towards=pupil&follows=yes');
    expect((await deeds()).slice(0, 1)).toEqual(['message marnie_tolworth']);
    await open('/ana_novak/', '&bio=Teacher.%20Views%20my%20own.');
    expect(await deeds()).toEqual(['follow rowan_ellery', 'follow tegan_m', 'follow idrispenhale']);
    const bio = await page.evaluate(() => {
      const head = sites.headShown();
      return head && [head.isOwn, sites.bioIn(head)];
    });
    expect(bio).toEqual([true, 'Teacher. Views my own.']);
  });

  it('takes a post’s dialog for comments, with nobody to be followed but its author', async () => {
    await open('/', '&towards=pupil');
    await page.locator('.view-all').first().click();
    await page.locator('.post-dialog .reply').nth(1).click();
    const heard = await page.locator('.post-dialog textarea').evaluate((box: HTMLElement) => {
      const { surface } = sites.comment;
      return [typeof surface.surface === 'function' && surface.surface(box), surface.to?.(box), surface.button(box)?.className];
    });
    expect(heard).toEqual(['reply', [{ handle: 'rowan_ellery' }], 'send']);
    const there = await page
      .locator('.post-dialog')
      .evaluate(
        (dialog) =>
          [...dialog.querySelectorAll<HTMLElement>('button, [role="button"]')].filter((one) =>
            sites.follow.action.accepts?.(one, null),
          ).length,
      );
    expect(there).toBe(1);
  });

  it('tells the words that go with a post from the search above them, and whom they go to', async () => {
    await open('/', '&towards=pupil');
    await page.locator('article .share [role=button]').first().click();
    await page.locator('.share-dialog .choice').first().click();
    const { boxes: found, to } = await page.locator('.share-dialog').evaluate((dialog) => {
      const fields = [...dialog.querySelectorAll<HTMLElement>('textarea, input')];
      const field = fields.find((one) => sites.boxOf(one) === 'share');
      return { boxes: fields.map((one) => sites.boxOf(one)), to: field && sites.share.surface.to?.(field) };
    });
    expect(found.filter(Boolean)).toEqual(['share']);
    expect(to).toEqual([{ name: 'Marnie Tolworth', handle: 'marnie_tolworth' }]);
  });

  it('reads a talk and the settings', async () => {
    await open('/direct/t/1/', '&towards=pupil');
    expect(await boxes()).toEqual([null, 'message']);
    const to = await page.locator('.message .lexical').evaluate((box: HTMLElement) => sites.talk.surface.to?.(box));
    expect(to).toEqual([{ handle: 'marnie_tolworth', name: 'Marnie Tolworth' }]);
    await open('/accounts/edit/');
    expect((await boxes()).filter(Boolean)).toEqual(['bio']);
    expect(await deeds()).toEqual([]);
  });
});
