// The toolbar and what hangs on it, in the real browser: the count and the grey, the popup's fixes, the pause of one tab, keys and context menu.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POPUP_LIMIT, popupSize } from '../../src/cli/bench-sizes';
import { builtExtension } from './rig/built';
import { aboutPupil, atBledington, innocent, pupil } from './rig/drafts';
import { openRealPopup } from './rig/real-popup';
import type { StageScene } from './rig/scene';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

const stage = stages.find(({ id }) => id === 'linkedin') ?? expect.fail('there is no practice page of LinkedIn');
let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.begin('bledington', atBledington.more ?? {});
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
});

/** What the browser says of the button over a tab. */
async function faceOf(tab: number) {
  return (await world.worker()).evaluate(
    async (tabId) => ({ badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
    tab,
  );
}

async function showsOf(tab: number, badge: string, title: RegExp): Promise<void> {
  let last: unknown;
  await until(`the button to say ${badge} ${title}`, async () => {
    const face = await faceOf(tab);
    last = face;
    return face.badge === badge && title.test(face.title);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says ${JSON.stringify(last)}`);
  });
}

/** A tab on LinkedIn, with its number. */
async function standing(): Promise<{ scene: StageScene; tab: number }> {
  const before = await tabsOfSite();
  const scene = await world.stand(stage);
  const tab = await until('the tab', async () => (await tabsOfSite()).find((id) => !before.includes(id)));
  return { scene, tab };
}

const tabsOfSite = async (): Promise<number[]> =>
  (await world.worker()).evaluate(async () =>
    (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' })).map(({ id }) => id),
  );

/** The popup's page as a tab of its own, about another tab. */
async function openPopup(tab: number): Promise<Page> {
  const popup = await world.openPage(`popup.html?tab=${tab}`);
  await popup.getByRole('heading', { name: 'Second Glance' }).waitFor();
  return popup;
}

describe('the button', () => {
  it('counts what there is to look at, tab by tab, and greys where nothing is read', async () => {
    const one = await standing();
    const other = await standing();
    await showsOf(one.tab, '', /reads along on LinkedIn\. Nothing to look at/);
    await other.scene.write(aboutPupil);
    await showsOf(other.tab, '■1', /One thing to look at in what you are writing on LinkedIn\. Hold on/);
    expect((await faceOf(one.tab)).badge).toBe('');

    await world.stopWorker();
    await world.ask('settings.change', { sitesOff: ['linkedin'] });
    await showsOf(other.tab, 'off', /switched off on LinkedIn/);
    await world.ask('settings.change', { sitesOff: [] });
    await showsOf(other.tab, '■1', /Hold on/);

    await world.ask('settings.change', { paused: new Date(Date.now() + 1_500).toISOString() });
    await showsOf(one.tab, 'off', /is paused until/);
    await world.stopWorker();
    await showsOf(one.tab, '', /reads along on LinkedIn/);

    await other.scene.page.goto('about:blank');
    await showsOf(other.tab, '', /This tab is none of them/);
    await one.scene.close();
    await other.scene.page.close();
  });
});

describe('the popup', () => {
  it('puts a nudge right in the page, and Ctrl+Z there takes it back', async () => {
    const { scene, tab } = await standing();
    await scene.write(aboutPupil);
    await showsOf(tab, '■1', /Hold on/);
    const popup = await openRealPopup(world, scene.page);
    await popup.reads('Your post on LinkedIn');
    await popup.press('.nudge-fixes button');
    await popup.reads('Done in the page.');
    await popup.reads('Nothing to look at.');
    expect(await scene.model()).not.toContain(pupil);
    await popup.close();
    await scene.page.bringToFront();
    await showsOf(tab, '', /Nothing to look at/);
    await scene.press('Control+z');
    await scene.modelIs(aboutPupil);
    await showsOf(tab, '■1', /Hold on/);
    await scene.close();
  });

  it('pauses this tab alone, over a stop of the worker, and says so', async () => {
    const one = await standing();
    const other = await standing();
    await one.scene.write(aboutPupil);
    await showsOf(one.tab, '■1', /Hold on/);
    const popup = await openPopup(one.tab);
    await popup.getByText('Pause', { exact: true }).click();
    await popup.getByRole('button', { name: /Pause in this tab/ }).click();
    await popup.getByText('Paused in this tab until you close it.').waitFor();
    await popup.close();
    await showsOf(one.tab, 'off', /paused in this tab/);
    await until('the underlines to go', async () => (await one.scene.underlined()).length === 0);
    await world.stopWorker();
    await other.scene.page.bringToFront();
    await other.scene.write(aboutPupil);
    await showsOf(other.tab, '■1', /Hold on/);
    expect((await world.ask('tab.look', { tab: one.tab })).state).toBe('site');
    expect(await world.ask('tab.look', { tab: one.tab })).toMatchObject({ paused: true, activity: 'paused' });
    expect((await world.ask('settings.get', {})).paused).toBeNull();
    await world.ask('tab.pause', { tab: one.tab, paused: false });
    await showsOf(one.tab, '■1', /Hold on/);
    await one.scene.close();
    await other.scene.close();
  });

  it('is no larger than it may be', () => {
    expect(popupSize(builtExtension())).toBeLessThanOrEqual(POPUP_LIMIT);
  });
});

// No test may press the browser's own keys and menus: what they tell the worker is told it here, in the browser's own way.
describe('keys and menu', () => {
  it('the key goes from nudge to nudge in the card, and Escape back to the words', async () => {
    const { scene, tab } = await standing();
    await scene.write(aboutPupil);
    await showsOf(tab, '■1', /Hold on/);
    const press = async (command: string) =>
      (await world.worker()).evaluate(async ([name, id]) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)), [
        command,
        tab,
      ] as const);
    await press('next-nudge');
    await scene.glass.read('Must not');
    const heading = await until('a nudge', () => scene.glass.find('heading', /pupil/i));
    const isOnNudge = 'function () { return this.getRootNode().activeElement === this.closest(".nudge") }';
    await until('the nudge to have the focus', () => scene.glass.ask<boolean>(heading, isOnNudge));
    await scene.press('Escape');
    await scene.type('!');
    expect(await scene.model()).toContain('!');

    await press('toggle-pause');
    await showsOf(tab, 'off', /is paused until/);
    await scene.glass.read('is paused until');
    await press('toggle-pause');
    await showsOf(tab, '■1', /Hold on/);
    await scene.close();
  });

  it('selected text is shown in a page of our own, once, and read nowhere else', async () => {
    const opened = world.context.waitForEvent('page');
    await (await world.worker()).evaluate(
      (selectionText) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selected', selectionText, pageUrl: 'https://x.com/home' }),
      aboutPupil,
    );
    const page = await opened;
    await page.getByText('Must not').first().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe(aboutPupil);
    expect(await page.getByRole('combobox').inputValue()).toBe('x');
    expect(page.url()).not.toMatch(/#|Marnie/);
    await page.reload();
    await page.getByText('no longer here').waitFor();
    await page.close();
    expect(innocent).not.toContain(pupil);
  });
});

declare const chrome: {
  action: {
    getBadgeText(where: { tabId: number }): Promise<string>;
    getTitle(where: { tabId: number }): Promise<string>;
  };
  tabs: {
    query(where: { url: string }): Promise<{ id: number }[]>;
    get(id: number): Promise<{ id: number }>;
  };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: Record<string, string>, tab?: unknown): void } };
};
