// The glass in Chromium: looks from the extension's own isolated world, which alone may ask for closed roots.
import type { CDPSession, Page } from 'playwright-core';
import { type Glass, glassThrough } from './glass';
import { type Look, lookInto, middleOf, possibleHosts } from './inside';

export async function glassOf(page: Page): Promise<Glass> {
  const cdp = await page.context().newCDPSession(page);
  const world = await followWorld(cdp);
  const run = async <Answer>(expression: string, otherwise: Answer): Promise<Answer> => {
    const contextId = world();
    if (contextId === null) return otherwise;
    const said = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true }).catch(() => null);
    // The page went away in the meantime.
    if (!said) return otherwise;
    if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description ?? said.exceptionDetails.text);
    return said.result.value as Answer;
  };
  return glassThrough({
    look: () => run<Look>(LOOK, { text: '', seen: [] }),
    middle: ({ node }) => run(`(${middleOf})(globalThis.keptByGlass[${node}])`, null),
    mouse: (x, y, clickCount) => page.mouse.click(x, y, { clickCount }),
    ask: ({ node }, question) => run(`(${question}).call(globalThis.keptByGlass[${node}])`, undefined as never),
  });
}

const LOOK = `(${lookInto})(
  (${possibleHosts})(document).map((host) => chrome.dom.openOrClosedShadowRoot(host)).filter(Boolean),
  globalThis.keptByGlass ??= [],
)`;

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
