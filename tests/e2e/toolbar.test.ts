// The toolbar and what hangs on it, in the real browser: the count and the grey, the popup's fixes, the pause of one tab, keys and context menu.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POPUP_LIMIT, popupSize } from '../../src/cli/bench-sizes';
import { builtExtension } from './rig/built';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { openRealPopup } from './rig/real-popup';
import type { StageScene } from './rig/scene';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

const stage = stages.find(({ id }) => id === 'linkedin') ?? expect.fail('there is no practice page of LinkedIn');
let world: World;
/** Two tabs on LinkedIn: nobody writes in the one, and in the other a pupil is named. */
let one: Standing;
let other: Standing;

interface Standing {
  readonly scene: StageScene;
  readonly tab: number;
}

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bledington', atBledington.more ?? {});
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
  one = await standing();
  other = await standing();
  await other.scene.write(aboutPupil);
});
afterAll(() => world?.close());

/** What the browser says of the button over a tab. */
async function faceOf(tab: number) {
  return (await world.worker()).evaluate(
    async (tabId) => ({ badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
    tab,
  );
}

async function showsOf(tab: number, badge: string, title: RegExp): Promise<void> {
  let last: unknown;
  await until(
    `the button to say ${badge} ${title}`,
    async () => {
      const face = await faceOf(tab);
      last = face;
      return face.badge === badge && title.test(face.title);
    },
    10_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it says ${JSON.stringify(last)}`);
  });
}

async function standing(): Promise<Standing> {
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

const names = (tab: number) => showsOf(tab, '■1', /One thing to look at in what you are writing on LinkedIn\. Hold on/);
const reads = (tab: number) => showsOf(tab, '', /reads along on LinkedIn\. Nothing to look at/);

describe('the button', () => {
  it('counts what there is to look at, tab by tab', async () => {
    await names(other.tab);
    await reads(one.tab);
  });

  it('greys where nothing is read, also when the worker has been stopped meanwhile', async () => {
    await world.stopWorker();
    await world.ask('settings.change', { sitesOff: ['linkedin'] });
    await showsOf(other.tab, 'off', /switched off on LinkedIn/);
    await world.ask('settings.change', { sitesOff: [] });
    await names(other.tab);
  });

  it('is itself again when a pause ends, though nobody is awake to see it', async () => {
    await world.ask('settings.change', { paused: new Date(Date.now() + 3_000).toISOString() });
    await showsOf(one.tab, 'off', /is paused until/);
    await world.stopWorker();
    await reads(one.tab);
    await names(other.tab);
  });
});

describe('the popup', () => {
  it('pauses this tab alone, over a stop of the worker, and says so', async () => {
    const popup = await openPopup(other.tab);
    await popup.getByText('Pause', { exact: true }).click();
    await popup.getByRole('button', { name: /Pause in this tab/ }).click();
    await popup.getByText('Paused in this tab until you close it.').waitFor();
    await showsOf(other.tab, 'off', /paused in this tab/);
    await until('the underlines to go', async () => (await other.scene.underlined()).length === 0);
    await world.stopWorker();
    expect(await world.ask('tab.look', { tab: other.tab })).toMatchObject({ paused: true, activity: 'paused' });
    expect(await world.ask('tab.look', { tab: one.tab })).toMatchObject({ paused: false, activity: 'on' });
    expect((await world.ask('settings.get', {})).paused).toBeNull();
    await popup.getByRole('button', { name: 'Start again in this tab' }).click();
    await popup.close();
    await names(other.tab);
  });

  it('puts a nudge right in the page behind it, and Ctrl+Z there takes it back', async () => {
    const { scene, tab } = other;
    const popup = await openRealPopup(world, scene.page);
    await popup.reads('Your post on LinkedIn');
    await popup.press('.nudge-fixes button');
    await popup.reads('Done in the page.');
    await popup.reads('Nothing to look at.');
    expect(await scene.model()).not.toContain(pupil);
    await popup.close();
    await scene.page.bringToFront();
    await reads(tab);
    await scene.press('Control+z');
    await scene.modelIs(aboutPupil);
    await names(tab);
  });

  it('is no larger than it may be', () => {
    expect(popupSize(builtExtension())).toBeLessThanOrEqual(POPUP_LIMIT);
  });
});

// No test may press the browser's own keys and menus: what they tell the worker is told it here, in the browser's own way.
describe('keys and menu', () => {
  const press = async (command: string) =>
    (await world.worker()).evaluate(async ([name, id]) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)), [
      command,
      other.tab,
    ] as const);

  it('the key goes to the nudge in the card, and Escape back to the words', async () => {
    const { scene } = other;
    await press('next-nudge');
    await scene.glass.read('Must not');
    const heading = await until('a nudge', () => scene.glass.find('heading', /pupil/i));
    const isOnNudge = 'function () { return this.getRootNode().activeElement === this.closest(".nudge") }';
    await until('the nudge to have the focus', () => scene.glass.ask<boolean>(heading, isOnNudge));
    await scene.press('Escape');
    await scene.type('!');
    expect(await scene.model()).toContain('!');
  });

  it('the key pauses, says so in the page, and goes on', async () => {
    await press('toggle-pause');
    await showsOf(other.tab, 'off', /is paused until/);
    await other.scene.glass.read('is paused until');
    await press('toggle-pause');
    await names(other.tab);
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
  });
});

it('a tab that goes elsewhere takes nothing along', async () => {
  await other.scene.page.goto('about:blank');
  await showsOf(other.tab, '', /This tab is none of them/);
  expect(world.knocks.splice(0)).toEqual([]);
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
