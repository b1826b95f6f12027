// Runs expressions in the extension's own isolated world of a page, which alone may ask for closed roots.
import type { CDPSession, Page } from 'playwright-core';

export interface OwnWorld {
  /** Returns what the expression comes to, promises awaited; `otherwise` when the page has no such world, or went away meanwhile. */
  run<Answer>(expression: string, otherwise: Answer): Promise<Answer>;
}

export async function ownWorldOf(page: Page): Promise<OwnWorld> {
  const cdp = await page.context().newCDPSession(page);
  const world = await followWorld(cdp);
  return {
    async run<Answer>(expression: string, otherwise: Answer): Promise<Answer> {
      const contextId = world();
      if (contextId === null) return otherwise;
      const how = { contextId, expression, returnByValue: true, awaitPromise: true };
      const said = await cdp.send('Runtime.evaluate', how).catch(() => null);
      // The page went away in the meantime.
      if (!said) return otherwise;
      if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description ?? said.exceptionDetails.text);
      return said.result.value as Answer;
    },
  };
}

/** Returns a way to name the extension's world in the page that is there now. */
async function followWorld(cdp: CDPSession): Promise<() => number | null> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const worlds = new Set<number>();
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id) worlds.add(id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void worlds.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');
  return () => [...worlds].at(-1) ?? null;
}
