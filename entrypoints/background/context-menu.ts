// The one entry in the context menu: shows a page of our own with what the policy says of the selected text.
import { type Browser, browser } from 'wxt/browser';
import { platformAt } from './platform-at';
import type { SelectedTexts } from './selected-text';
import { words } from './words';

const CHECK = 'check-selected';

/**
 * The browser keeps the entry over the worker's stops and its own restarts, so it is made when the extension is installed or updated.
 * `ready` is over when it is known in which language to speak.
 */
export async function offerCheck(ready: () => Promise<unknown>): Promise<void> {
  await Promise.all([browser.contextMenus.removeAll(), ready().catch(() => undefined)]);
  browser.contextMenus.create({ id: CHECK, title: words().menu, contexts: ['selection'] });
}

let titled: string | null = null;

/** Says the entry's title again where it is another than this worker last said; until the entry is made there is nothing to name. */
export async function nameCheck(): Promise<void> {
  const title = words().menu;
  if (title === titled) return;
  titled = title;
  try {
    await browser.contextMenus.update(CHECK, { title });
  } catch {
    // Not made yet: it is made with this title.
  }
}

/** Must be called in the worker's first turn. The text goes to our page through `texts`, never in its address. */
export function onCheckAsked(texts: SelectedTexts): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CHECK) void openCheck(texts, info, tab);
  });
}

export async function openCheck(
  texts: SelectedTexts,
  { selectionText = '', pageUrl = '' }: Pick<Browser.contextMenus.OnClickData, 'selectionText' | 'pageUrl'>,
  tab?: Pick<Browser.tabs.Tab, 'id' | 'index' | 'windowId' | 'incognito'>,
): Promise<void> {
  const platform = platformAt(pageUrl);
  const token = texts.put({ text: selectionText, platform: platform === 'practice' ? null : platform });
  const url = browser.runtime.getURL(`/check.html#${token}`);
  // Beside the tab it came from, which is there again when ours is closed. A private window takes no page of an extension.
  const beside =
    tab?.id !== undefined && tab.id >= 0 && !tab.incognito
      ? { openerTabId: tab.id, index: tab.index + 1, windowId: tab.windowId }
      : {};
  await browser.tabs.create({ url, ...beside }).catch(() => browser.tabs.create({ url }));
}
