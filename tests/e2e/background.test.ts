// The background as composers and pages meet it, in the real browser: who is answered, with what, and what happens when things change under them.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPort } from './rig/port';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await createWorld();
  page = await world.openPage('options.html');
});
afterAll(() => world?.close());
beforeEach(() => world.begin('bisl'));

const NAMES_THE_SCHOOL = 'Proud to teach at The British International School of Ljubljana.';
const tabs = (path: string) => world.context.pages().filter((one) => one.url().includes(path));

describe('installing', () => {
  it('opens the welcome page', async () => {
    await until('the welcome page', () => tabs('/welcome.html').length === 1);
  });
});

describe('a composer', () => {
  it('hears first whether drafts are read, then the verdict for its words', async () => {
    const port = await openPort(page);
    await port.write(7, NAMES_THE_SCHOOL);
    const { verdict } = await port.hears('verdict');
    expect((await port.heard())[0]).toEqual({ type: 'activity', activity: 'on', language: 'en' });
    expect(verdict.revision).toBe(7);
    expect(verdict.nudges.map(({ rule }) => rule)).toContain('missing-disclaimer');
    await port.close();
  });

  it('gets an answer for the latest of many drafts, and none out of order', async () => {
    const port = await openPort(page);
    await port.hears('activity');
    for (let revision = 1; revision <= 40; revision++) await port.write(revision, `${NAMES_THE_SCHOOL} ${revision}`);
    await port.hears('verdict', ({ verdict }) => verdict.revision === 40);
    const revisions = (await port.heard()).flatMap((says) => (says.type === 'verdict' ? [says.verdict.revision] : []));
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(revisions.length);
    await port.close();
  });

  it('gets no answer to nonsense, and goes on being answered', async () => {
    const port = await openPort(page);
    await port.hears('activity');
    for (const nonsense of [null, 'draft', { type: 'draft' }, { type: 'draft', revision: 1, draft: { text: 5 } }, []])
      await port.say(nonsense);
    await port.write(2, NAMES_THE_SCHOOL);
    await port.hears('verdict');
    expect((await port.heard()).map(({ type }) => type)).toEqual(['activity', 'reviewing', 'verdict']);
    await port.close();
  });

  it('is answered again after the worker was stopped in mid-draft', async () => {
    const port = await openPort(page);
    await port.write(1, NAMES_THE_SCHOOL);
    await port.hears('verdict');
    await world.stopWorker();
    const next = await openPort(page);
    await next.write(2, `${NAMES_THE_SCHOOL} And so on.`);
    expect((await next.hears('verdict')).verdict.nudges.length).toBeGreaterThan(0);
    await next.close();
  });
});

describe('what changes under an open composer', () => {
  it.each<[string, object, string, object]>([
    ['a pause', { paused: 'until-resumed' }, 'paused', { paused: null }],
    ['its site switched off', { sitesOff: ['practice'] }, 'site-off', { sitesOff: [] }],
    ['no school chosen', { profileId: null }, 'no-school', { profileId: 'bisl' }],
  ])('is told at once, both ways: %s', async (_, change, activity, back) => {
    const port = await openPort(page);
    await port.hears('activity', (says) => says.activity === 'on');
    await world.ask('settings.change', change);
    await port.hears('activity', (says) => says.activity === activity);
    const before = (await port.heard()).length;
    await port.write(1, NAMES_THE_SCHOOL);
    await world.ask('settings.change', back);
    await port.hears('activity', (says) => says.activity === 'on', before);
    expect((await port.heard()).filter(({ type }) => type === 'verdict')).toEqual([]);
    await port.write(2, NAMES_THE_SCHOOL);
    await port.hears('verdict', ({ verdict }) => verdict.revision === 2);
    await port.close();
  });

  it('is a pause that ends by itself', async () => {
    await world.ask('settings.change', { paused: new Date(Date.now() + 2_500).toISOString() });
    const port = await openPort(page);
    await port.hears('activity', (says) => says.activity === 'paused');
    await port.hears('activity', (says) => says.activity === 'on');
    expect((await world.ask('status.get', {})).paused).toBeNull();
    await port.close();
  });

  it('is another school, whose verdict on the same words follows', async () => {
    const port = await openPort(page);
    await port.write(1, NAMES_THE_SCHOOL);
    await port.hears('verdict', ({ verdict }) => verdict.nudges.length > 0);
    const before = (await port.heard()).length;
    await world.ask('settings.change', { profileId: 'islwyn' });
    const { verdict } = await port.hears('verdict', undefined, before);
    expect(verdict).toMatchObject({ revision: 1, nudges: [] });
    await port.close();
  });

  it('is a correction, after which the same words are let be, also in another composer and after a restart', async () => {
    const port = await openPort(page);
    await port.write(1, NAMES_THE_SCHOOL);
    const { verdict } = await port.hears('verdict', (says) => says.verdict.nudges.length > 0);
    const [nudge] = verdict.nudges;
    const before = (await port.heard()).length;
    await port.say({ type: 'correct', correction: 'these-words', rule: nudge!.rule, quotes: nudge!.quotes });
    const gone = ({ verdict }: { verdict: { nudges: { id: string }[] } }) => !verdict.nudges.some(({ id }) => id === nudge!.id);
    await port.hears('verdict', gone, before);
    await port.close();
    await world.stopWorker();
    const other = await openPort(page);
    await other.write(1, NAMES_THE_SCHOOL);
    await other.hears('verdict', gone);
    await other.close();
  });
});

describe('text that is pasted', () => {
  it('is checked, also while paused', async () => {
    await world.ask('settings.change', { paused: 'until-resumed' });
    expect((await world.ask('text.check', { text: NAMES_THE_SCHOOL })).nudges.length).toBeGreaterThan(0);
  });

  it('cannot be checked without a school, and that is said', async () => {
    await world.ask('settings.change', { profileId: null });
    await expect(world.ask('text.check', { text: NAMES_THE_SCHOOL })).rejects.toThrow(/Choose your school first/);
  });

  it('may be very long', async () => {
    const verdict = await world.ask('text.check', { text: `${NAMES_THE_SCHOOL} `.repeat(2_000) });
    expect(verdict.truncated).toBe(true);
  });
});

describe('a page that has been taken over', () => {
  it('can ask for nothing that is ours to ask, from the content script’s own world', async () => {
    const site = await world.context.newPage();
    const fromContentScript = await contentScriptWorld(site, 'https://x.com/');
    for (const name of [
      'data.erase',
      'data.export',
      'settings.change',
      'corrections.list',
      'profile.get',
      'status.get',
      'text.check',
    ])
      expect(await fromContentScript(name, { text: '', id: 'bisl' })).toEqual({
        ok: false,
        error: 'Only Second Glance’s own pages may ask for this.',
      });
    expect((await world.ask('status.get', {})).profile?.id).toBe('bisl');
    await site.close();
  });

  it('opens one options page, however often it asks', async () => {
    const site = await world.context.newPage();
    const fromContentScript = await contentScriptWorld(site, 'https://x.com/');
    const before = tabs('/options.html').length;
    for (let times = 0; times < 5; times++)
      expect(await fromContentScript('options.open', { section: 'school"><script>' })).toEqual({ ok: true, answer: {} });
    expect(tabs('/options.html').length).toBe(before);
    await site.close();
  });

  it('has the panel put into its own frame', async () => {
    const site = await world.context.newPage();
    const fromContentScript = await contentScriptWorld(site, 'https://x.com/');
    expect(await fromContentScript('panel.load', {})).toEqual({ ok: true, answer: {} });
    await site.close();
  });
});

type AskThere = (name: string, payload: unknown) => Promise<unknown>;

/** Returns a way to ask from the isolated world in which our content script runs, as code that broke into it could. */
async function contentScriptWorld(site: Page, address: string): Promise<AskThere> {
  const cdp: CDPSession = await site.context().newCDPSession(site);
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  await site.goto(address);
  const ours = await until('the content script’s world', () =>
    contexts.findLast(({ origin }) => origin === `chrome-extension://${world.extensionId}`),
  );
  return async (name, payload) => {
    const envelope = JSON.stringify({ to: 'background', name, payload });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${envelope})`,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}
