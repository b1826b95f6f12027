// The popup as the browser opens it, over a page that loses the focus to it. Playwright passes it over, so it is spoken to through the page's own debugger.
import type { Page } from 'playwright-core';
import { until } from './until';
import type { World } from './world';

export interface RealPopup {
  /** Waits until its text holds these words, and returns all of it. */
  reads(words: string): Promise<string>;
  /** Presses the mouse on the first element that the selector finds. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: { result?: { value?: unknown } };
}

export async function openRealPopup(world: World, over: Page): Promise<RealPopup> {
  await over.bringToFront();
  const cdp = await world.context.newCDPSession(over);
  await (await world.worker()).evaluate(() => chrome.action.openPopup());
  const { targetId } = await until('the popup', async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(
      ({ type, url, attached }) => type === 'page' && url.endsWith('/popup.html') && !attached,
    ),
  );
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const send = async (method: string, params: object): Promise<Reply> => {
    const id = ++last;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answered;
  };
  const evaluate = async (expression: string) =>
    (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.result?.value;
  return {
    async reads(words) {
      let text = '';
      return until(`the popup to say “${words}”`, async () => {
        text = String(await evaluate('document.body.innerText'));
        return text.includes(words) && text;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it says:\n${text}`);
      });
    },
    async press(selector) {
      const at = await until(`${selector} in the popup`, async () => {
        const found = await evaluate(`(${middleOf})(document.querySelector(${JSON.stringify(selector)}))`);
        return found as { x: number; y: number } | null;
      });
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
      await cdp.detach();
    },
  };
}

/** Runs in the popup. */
function middleOf(element: Element | null): { x: number; y: number } | null {
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

declare const chrome: { action: { openPopup(): Promise<void> } };
