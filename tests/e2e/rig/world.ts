// Everything a test file shares: one Chromium with the extension, a way to ask the background, and fresh scenes on the sites.
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { Stage } from '../../practice-sites/stage';
import type { AnyWorld } from './any-world';
import { type LaunchOptions, launch } from './browser';
import { openScene, openTab, type StageScene } from './scene';
import { neverAtWork } from './staff';
import { until } from './until';

export interface World extends AnyWorld {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A fresh tab on a site's older kind of practice page. */
  stand(stage: Stage, query?: string): Promise<StageScene>;
  openPage(path: string): Promise<Page>;
  worker(): Promise<Worker>;
  /** Ends the background's worker as the browser does when it wants the memory. */
  stopWorker(): Promise<void>;
}

export async function createWorld(options: LaunchOptions = {}): Promise<World> {
  const { context, watch, close } = await launch(options);
  const worker = () => until('the background worker', () => context.serviceWorkers().at(-1));
  const extensionId = new URL((await worker()).url()).host;
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/popup.html`);
  const workers = await workerPower(context, desk);

  const world: World = {
    browser: 'chromium',
    context,
    extensionId,
    knocks: watch.knocks,
    worker,
    stopWorker: workers.stop,
    stopBackground: workers.stop,
    visit: (address) => openTab(context, address),
    async keepBusy(ms) {
      return { over: (await worker()).evaluate(keepBusy, ms) };
    },
    close,
    async ask(name, payload) {
      const reply = await desk.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { to: 'background', name, payload });
      if (!reply?.ok) throw new Error(`${name}: ${reply ? reply.error : 'no reply'}`);
      return reply.answer;
    },
    async begin(profileId, more = {}) {
      await world.ask('data.erase', {});
      await world.ask('settings.change', { ...neverAtWork, profileId, ...more });
    },
    stand: (stage, query = '') => openScene(context, stage, query),
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
  };
  return world;
}

/** Runs in the worker: an honest way to have no answer is to be busy. */
function keepBusy(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

async function workerPower(context: BrowserContext, desk: Page): Promise<{ stop(): Promise<void> }> {
  const cdp: CDPSession = await context.newCDPSession(desk);
  const states = new Map<string, string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await cdp.send('ServiceWorker.enable');
  const running = () => [...states.values()].filter((state) => state === 'running' || state === 'starting').length;
  return {
    async stop() {
      await until('a worker to be running', () => running() > 0);
      await cdp.send('ServiceWorker.stopAllWorkers');
      await until('the worker to stop', () => running() === 0);
    },
  };
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: true; answer: never } | { ok: false; error: string } | undefined> };
};
