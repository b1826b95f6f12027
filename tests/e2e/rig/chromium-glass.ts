// The glass in Chromium: looks from the extension's own isolated world, which alone may ask for closed roots.
import type { Page } from 'playwright-core';
import { type Glass, glassThrough } from './glass';
import { type Look, lookInto, middleOf, possibleHosts } from './inside';
import { ownWorldOf } from './own-world';

export async function glassOf(page: Page): Promise<Glass> {
  const { run } = await ownWorldOf(page);
  return glassThrough({
    look: () => run<Look>(LOOK, { text: '', seen: [] }),
    middle: ({ node }) => run(`(${middleOf})(globalThis.keptByGlass[${node}])`, null),
    // With the time that a quick hand takes: what the first click does is done by the second.
    mouse: (x, y, clickCount) => page.mouse.click(x, y, { clickCount, delay: clickCount > 1 ? 40 : 0 }),
    ask: ({ node }, question) => run(`(${question}).call(globalThis.keptByGlass[${node}])`, undefined as never),
  });
}

const LOOK = `(${lookInto})(
  (${possibleHosts})(document).map((host) => chrome.dom.openOrClosedShadowRoot(host)).filter(Boolean),
  globalThis.keptByGlass ??= [],
)`;
