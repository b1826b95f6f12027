// Counts what lives in a page after the rubbish has been collected: what is ours to the last object, and the page's nodes as a whole.
import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

export interface Remains {
  /** Live objects of our world, by kind. */
  observers: number;
  controllers: number;
  /** Listeners of our scripts on window, document and body. */
  listeners: number;
  /** Bytes that our world and the page's hold together. */
  heap: number;
  /** Nodes of the page, with those that are held by nothing but scripts. */
  nodes: number;
}

const KINDS = { observers: ['MutationObserver', 'ResizeObserver'], controllers: ['AbortController'] } as const;

export interface Counter {
  count(): Promise<Remains>;
}

/** `extensionId` is null in a browser without the extension: then only the page's own are counted. */
export async function counterIn(page: Page, extensionId: string | null): Promise<Counter> {
  const cdp = await page.context().newCDPSession(page);
  const world = extensionId === null ? null : await worldOf(cdp, extensionId);
  const ours = `chrome-extension://${extensionId}/`;
  const scripts = new Map<string, string>();
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => scripts.set(scriptId, url));
  await cdp.send('Debugger.enable');
  const isOurs = (scriptId: string) => scripts.get(scriptId)?.startsWith(ours) === true;
  return {
    async count() {
      // Twice: the first round lets finalisers run.
      for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
      const alive = async (kinds: readonly string[]) =>
        world === null
          ? 0
          : (await Promise.all(kinds.map((kind) => liveIn(cdp, world, kind)))).reduce((sum, count) => sum + count, 0);
      const { nodes } = await cdp.send('Memory.getDOMCounters');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return {
        observers: await alive(KINDS.observers),
        controllers: await alive(KINDS.controllers),
        listeners: world === null ? 0 : await listenersOf(cdp, world, isOurs),
        heap: usedSize,
        nodes,
      };
    },
  };
}

async function worldOf(cdp: CDPSession, extensionId: string): Promise<number> {
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) world ??= context.id;
  });
  await cdp.send('Runtime.enable');
  return until('the content script’s world', () => world);
}

async function liveIn(cdp: CDPSession, contextId: number, kind: string): Promise<number> {
  const objectGroup = 'counting';
  const { result } = await cdp.send('Runtime.evaluate', { contextId, expression: `${kind}.prototype`, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.value);
}

async function listenersOf(cdp: CDPSession, contextId: number, isOurs: (scriptId: string) => boolean): Promise<number> {
  let count = 0;
  for (const expression of ['window', 'document', 'document.body']) {
    const { result } = await cdp.send('Runtime.evaluate', { contextId, expression });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    count += listeners.filter(({ scriptId }) => isOurs(scriptId)).length;
  }
  return count;
}
