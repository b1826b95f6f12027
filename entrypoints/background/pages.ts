// What the background does to tabs: puts the panel into the frame that asked for it, opens the options page, brings a page up again.
import { browser } from 'wxt/browser';
import { Refusal } from '../../src/messaging/background-end';
import type { Sender } from '../../src/messaging/trust';

const PANEL = '/panel.js';

/** Only ever into the asking frame itself: a page cannot have it put anywhere else. */
export async function loadPanel({ tab, frameId }: Sender): Promise<Record<string, never>> {
  if (tab?.id === undefined || frameId === undefined) throw new Refusal('The panel is shown in a tab only.');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [PANEL] });
  return {};
}

/** Brings the open options page forward rather than opening one more, however often it is asked. */
export async function openOptions(section: string | undefined): Promise<Record<string, never>> {
  const home = browser.runtime.getURL('/options.html');
  const url = section === undefined ? home : `${home}#${encodeURIComponent(section)}`;
  const [open] = await browser.tabs.query({ url: `${home}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, ...(section === undefined ? {} : { url }) });
  return {};
}

/** Brings a page forward where it still is open, with whatever is written there; opens it where it is not. */
export async function bringUp(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
